namespace Nexflow.Clusters.Ports;

/// <param name="Internal">Owned by the cluster itself, as <c>__consumer_offsets</c>.</param>
/// <param name="Partitions">Ordered by id, from 0.</param>
public sealed record TopicDescription(string Name, bool Internal, IReadOnlyList<PartitionDescription> Partitions);
