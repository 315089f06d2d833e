using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Running;

/// <summary>From a read of the screen to the plan of a scan.</summary>
internal static class ReadPlans
{
    public static async Task<ScanResolution> ResolveAsync(ICluster cluster, ReadRequest request, CancellationToken cancellation) =>
        request.Ranges is { } ranges
            ? new ScanResolution(await OfPageAsync(cluster, request, ranges, cancellation).ConfigureAwait(false), [])
            : await ScanPlanner.ResolveAsync(cluster, Request(request), cancellation).ConfigureAwait(false);

    private static ScanRequest Request(ReadRequest request) => new()
    {
        Topics = [request.Topic],
        Partitions = request.Seek.Partition is { } partition ? [partition] : null,
        Range = request.Seek.Range,
        Direction = request.Backward ? ScanDirection.Backward : ScanDirection.Forward,
        Ordered = !request.Backward && !request.Follow,
        Follow = request.Follow,
    };

    /// <summary>Ranges reach from what is loaded to the ends that hold now.</summary>
    private static async Task<ScanPlan> OfPageAsync(ICluster cluster, ReadRequest request, IReadOnlyList<PartitionRange> ranges, CancellationToken cancellation)
    {
        var marks = await cluster.WatermarksAsync([.. ranges.Select(r => r.Partition)], IsolationLevel.ReadCommitted, cancellation).ConfigureAwait(false);
        var clamped = ranges.Zip(marks, (r, m) => r with { From = Math.Clamp(r.From, m.Low, m.High), To = Math.Clamp(r.To, m.Low, m.High) }).ToLookup(r => r.To > r.From);
        return new ScanPlan
        {
            Ranges = [.. clamped[true]],
            Empty = [.. clamped[false]],
            Direction = request.Backward ? ScanDirection.Backward : ScanDirection.Forward,
            Ordered = !request.Backward && !request.Follow,
            Follow = request.Follow,
        };
    }
}
