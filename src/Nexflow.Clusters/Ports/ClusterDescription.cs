namespace Nexflow.Clusters.Ports;

public sealed record ClusterDescription(string ClusterId, IReadOnlyList<BrokerDescription> Brokers, int? ControllerId);
