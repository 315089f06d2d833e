namespace Nexflow.Clusters.Recordings;

/// <param name="Config">Settings that differ from the cluster's defaults.</param>
/// <param name="Partitions">Ordered by id, from 0 without gaps.</param>
public sealed record RecordedTopic(string Name, bool Internal, IReadOnlyDictionary<string, string> Config, IReadOnlyList<RecordedPartition> Partitions);
