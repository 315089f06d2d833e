namespace Nexflow.Streams.Stats;

/// <summary>One topic at one moment.</summary>
public sealed record TopicSummary
{
    public required string Name { get; init; }

    /// <summary>Owned by the cluster itself.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Its name says that it holds dead letters.</summary>
    public bool IsDeadLetter { get; init; }

    public required IReadOnlyList<PartitionSummary> Partitions { get; init; }

    /// <summary>Compaction removes records inside: <see cref="Messages"/> is an upper bound.</summary>
    public bool IsCompacted { get; init; }

    /// <summary>Messages written per second over the sampler's window; null until two samples are known.</summary>
    public double? Rate { get; init; }

    /// <summary>Lag of all groups that committed here, added up; null when none did.</summary>
    public long? Lag { get; init; }

    /// <summary>Groups that committed on this topic.</summary>
    public int Groups { get; init; }

    /// <summary>A group that reads it stopped moving while records wait.</summary>
    public bool IsStalled { get; init; }

    /// <summary>Σ(high − low) over the partitions with a leader.</summary>
    public long Messages => Partitions.Sum(partition => partition.Messages ?? 0);

    /// <summary>High watermarks added up: grows by one with each message written, whatever retention does.</summary>
    public long HighTotal => Partitions.Sum(partition => partition.High ?? 0);

    public int Leaderless => Partitions.Count(partition => partition.Leader is null);

    public int UnderReplicated => Partitions.Count(partition => partition.IsUnderReplicated);
}
