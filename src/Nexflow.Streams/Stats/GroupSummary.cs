using Nexflow.Clusters.Ports;

namespace Nexflow.Streams.Stats;

/// <summary>A consumer group at one moment.</summary>
public sealed record GroupSummary
{
    public required string Id { get; init; }

    /// <summary>Kafka's word: Stable, Empty, PreparingRebalance, CompletingRebalance, Dead.</summary>
    public required string State { get; init; }

    public string? Protocol { get; init; }

    public required IReadOnlyList<GroupMember> Members { get; init; }

    /// <summary>Partitions with a commit or an assignment, ordered.</summary>
    public required IReadOnlyList<GroupPartition> Partitions { get; init; }

    public GroupVerdict Verdict { get; init; }

    /// <summary>Lag of the partitions that have one, added up; null when none has.</summary>
    public long? Lag => Partitions.Any(partition => partition.Lag is not null) ? Partitions.Sum(partition => partition.Lag ?? 0) : null;

    public bool IsClamped => Partitions.Any(partition => partition.IsClamped);

    public IEnumerable<string> Topics => Partitions.Select(partition => partition.Partition.Topic).Distinct();
}
