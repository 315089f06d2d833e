using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Embedded;

public sealed record EmbeddedClusterOptions
{
    public required ClusterIdentity Identity { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>All messages of all topics together; passing it removes the oldest of the largest topic. Each further concurrent writer may overshoot by one segment.</summary>
    public long MemoryBudgetBytes { get; init; } = 256L << 20;

    /// <summary>Largest segment: the unit of allocation, retention and eviction. A message that is larger has its own.</summary>
    public int SegmentBytes { get; init; } = 1 << 20;

    /// <summary>Whether <c>retention.ms</c> and <c>retention.bytes</c> remove messages. Off for a recording: its times lie in the past.</summary>
    public bool Retention { get; init; } = true;
}
