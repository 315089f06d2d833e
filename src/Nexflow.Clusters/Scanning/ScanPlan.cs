using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Scanning;

/// <summary>What a scan will read, resolved once: partitions with their <c>[from, to)</c>, empty ones pruned.</summary>
public sealed record ScanPlan
{
    public required IReadOnlyList<PartitionRange> Ranges { get; init; }

    /// <summary>Partitions that had nothing in the range when the plan was made; they count as covered.</summary>
    public IReadOnlyList<PartitionRange> Empty { get; init; } = [];

    public ScanDirection Direction { get; init; }

    /// <summary>Go on past the ends and wait for more, until cancelled or a budget is used up.</summary>
    public bool Follow { get; init; }

    public IsolationLevel Isolation { get; init; }

    /// <summary>Merge partitions by timestamp within a bounded window.</summary>
    public bool Ordered { get; init; }

    public ScanBudget Budget { get; init; } = new();
}
