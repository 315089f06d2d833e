using Nexflow.Clusters.Scanning;

namespace Nexflow.Streams.Peek;

/// <summary>What to look at.</summary>
public sealed record PeekRequest
{
    /// <summary>Topics, range, isolation, budgets. Its direction and following are set by the tool.</summary>
    public required ScanRequest Scan { get; init; }

    /// <summary>Only the newest records of all partitions together, told oldest first; null: the range as it is.</summary>
    public int? Last { get; init; }

    /// <summary>Go on with what is written from now on.</summary>
    public bool Follow { get; init; }

    /// <summary>End after this many records; null: no limit.</summary>
    public long? Limit { get; init; }
}
