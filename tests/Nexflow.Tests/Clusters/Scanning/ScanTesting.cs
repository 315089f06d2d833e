using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Scanning;

internal static class ScanTesting
{
    public static OffsetRange Range(OffsetBound? from = null, OffsetBound? to = null) => new(from ?? OffsetRange.All.From, to ?? OffsetRange.All.To);

    public static OffsetBound At(long offset) => new(OffsetBoundKind.Offset, offset);

    public static async Task<ScanPlan> PlanAsync(this ICluster cluster, ScanRequest request)
    {
        var resolution = await ScanPlanner.ResolveAsync(cluster, request, TestContext.Current.CancellationToken);
        Assert.NotNull(resolution.Plan);
        return resolution.Plan;
    }

    public static async Task<ScanVerdict> ScanAsync(this ICluster cluster, ScanRequest request, IScanSink sink, TimeProvider? time = null, ScanProgress? progress = null, CancellationToken? cancellation = null) =>
        await Scanner.RunAsync(cluster, await cluster.PlanAsync(request), sink, time ?? TimeProvider.System, progress, cancellation ?? TestContext.Current.CancellationToken);
}
