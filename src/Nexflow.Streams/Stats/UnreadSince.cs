using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;

namespace Nexflow.Streams.Stats;

/// <summary>Lag in time: when the first record was written that a group has not read. A single look tells it, where a verdict needs two.</summary>
public static class UnreadSince
{
    /// <summary>Offsets looked at per partition: the first one may be a hole of compaction or a transaction's marker.</summary>
    private const int Reach = 64;

    /// <returns>The group with <see cref="GroupPartition.UnreadSince"/> where it lags. A partition that cannot be read has none.</returns>
    public static async Task<GroupSummary> LookAsync(ICluster cluster, GroupSummary group, TimeProvider time, CancellationToken cancellation)
    {
        var ranges = group.Partitions.Where(row => row.Lag > 0).Select(Range).ToList();
        if (ranges.Count == 0)
        {
            return group;
        }

        var first = new FirstTimestampSink();
        await Scanner.RunAsync(cluster, new ScanPlan { Ranges = ranges }, first, time, null, cancellation);
        return group with { Partitions = [.. group.Partitions.Select(row => row with { UnreadSince = first.Of(row.Partition) })] };
    }

    private static PartitionRange Range(GroupPartition row)
    {
        var from = Math.Max(row.Committed ?? 0, row.Low ?? 0);
        return new PartitionRange(row.Partition, from, Math.Min(from + Reach, row.High ?? from));
    }
}
