namespace Nexflow.Clusters.Ports;

public sealed record BrokerDescription(int Id, string Host, int Port, string? Rack = null);
