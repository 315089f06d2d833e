using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;

namespace Nexflow.Tests.Clusters.Scanning;

/// <summary>What a real broker does and the embedded cluster does not: markers, cut logs, failures in the middle.</summary>
public sealed class ScannerAgainstBrokersTests
{
    public static TheoryData<ScanDirection, bool> Ways => new() { { ScanDirection.Forward, false }, { ScanDirection.Forward, true }, { ScanDirection.Backward, false } };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Run_MarkersAtTheEnd_EndsByPosition(ScanDirection direction, bool ordered)
    {
        var source = new ScriptedSource([() => new ScriptedBatch(0, 0, 3, 0, 1, 2), () => new ScriptedBatch(0, 3, 5)]);
        var (verdict, sink) = await RunAsync(direction, ordered, 5, source);
        Assert.Equal((ScanEnd.EndReached, 3L), (verdict.End, verdict.Scanned));
        Assert.Equal(direction == ScanDirection.Forward ? [0L, 1, 2] : [2L, 1, 0], sink.Messages.Select(m => m.Offset));
        Assert.True(verdict.Coverage[0].Complete);
        Assert.True(source.Disposed);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Run_MessagesPastTheEnd_AreDropped(ScanDirection direction, bool ordered)
    {
        var source = new ScriptedSource([() => new ScriptedBatch(0, 0, 9, 1, 3, 4, 5, 7, 8)]);
        var (verdict, sink) = await RunAsync(direction, ordered, 5, source);
        Assert.Equal([1L, 3, 4], sink.Messages.Select(m => m.Offset).Order());
        Assert.Equal((ScanEnd.EndReached, true), (verdict.End, verdict.Coverage[0].Complete));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Run_LogEndsBeforeThePlan_IsAnErrorNotTheEnd(ScanDirection direction, bool ordered)
    {
        var source = new ScriptedSource([() => new ScriptedBatch(0, 0, 2, 0, 1), () => null]);
        var (verdict, _) = await RunAsync(direction, ordered, 5, source);
        Assert.Equal((ScanEnd.Error, ClusterError.OffsetOutOfRange), (verdict.End, verdict.Failure!.Error));
        Assert.False(verdict.Coverage[0].Complete);
        Assert.True(source.Disposed);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Run_BrokerLost_IsAnErrorWithWhatWasSeen(ScanDirection direction, bool ordered)
    {
        var source = new ScriptedSource([() => new ScriptedBatch(0, 0, 2, 0, 1), () => throw new ClusterException(ClusterError.Unreachable, "gone")]);
        var (verdict, sink) = await RunAsync(direction, ordered, 5, source);
        Assert.Equal((ScanEnd.Error, "gone", true), (verdict.End, verdict.Detail, verdict.Failure!.IsTransient));
        Assert.Equal(sink.Messages.Count, verdict.Scanned);
        Assert.True(source.Disposed);
    }

    private static async Task<(ScanVerdict Verdict, CollectingSink Sink)> RunAsync(ScanDirection direction, bool ordered, long to, params ScriptedSource[] sources)
    {
        var plan = new ScanPlan { Ranges = [new PartitionRange(new("t", 0), 0, to)], Direction = direction, Ordered = ordered };
        var sink = new CollectingSink();
        return (await Scanner.RunAsync(new ScriptedCluster(sources), plan, sink, TimeProvider.System, null, TestContext.Current.CancellationToken), sink);
    }
}
