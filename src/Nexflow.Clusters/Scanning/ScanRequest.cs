using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Scanning;

/// <summary>What a person asked to scan, before resolution.</summary>
public sealed record ScanRequest
{
    /// <summary>Topic names, already matched against the cluster's.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Only these partitions of every topic; null: all.</summary>
    public IReadOnlyList<int>? Partitions { get; init; }

    public OffsetRange Range { get; init; } = OffsetRange.All;

    public ScanDirection Direction { get; init; }

    public bool Follow { get; init; }

    public bool Ordered { get; init; }

    public IsolationLevel Isolation { get; init; }

    public ScanBudget Budget { get; init; } = new();
}
