namespace Nexflow.Clusters.Ports;

/// <param name="Leader">Broker id; null when the partition has no leader now.</param>
public sealed record PartitionDescription(int Id, int? Leader, IReadOnlyList<int> Replicas, IReadOnlyList<int> InSync);
