namespace Nexflow.Clusters.Ports;

public sealed record NewTopic(string Name, int Partitions, IReadOnlyDictionary<string, string> Config, short ReplicationFactor = 1);
