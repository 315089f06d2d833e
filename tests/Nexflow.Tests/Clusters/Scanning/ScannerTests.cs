using Microsoft.Extensions.Time.Testing;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Scanning;

public sealed class ScannerTests
{
    private static readonly ScanRequest Orders = new() { Topics = ["orders"] };

    [Fact]
    public async Task Run_EmptyTopic_EndsAtOnceCovered()
    {
        await using var cluster = TestClusters.Make().WithTopic("orders", 3);
        var sink = new CollectingSink();
        var verdict = await cluster.ScanAsync(Orders, sink);
        Assert.Equal((ScanEnd.EndReached, 0L), (verdict.End, verdict.Scanned));
        Assert.Equal(3, verdict.Coverage.Count(c => c.Complete));
    }

    [Fact]
    public async Task Run_AppendsMeanwhile_EndsAtThePlannedOffsets()
    {
        await using var cluster = Filled(10);
        var sink = new CollectingSink(_ =>
        {
            cluster.Put("orders", "later");
            return ScanDecision.Match;
        });
        var verdict = await cluster.ScanAsync(Orders, sink);
        Assert.Equal((ScanEnd.EndReached, 10L, 10L), (verdict.End, verdict.Scanned, verdict.Matched));
        Assert.Equal(new PartitionCoverage(new("orders", 0), 0, 10, 10, 10, true), verdict.Coverage[0]);
    }

    [Theory]
    [InlineData(ScanDirection.Forward, false)]
    [InlineData(ScanDirection.Forward, true)]
    [InlineData(ScanDirection.Backward, false)]
    public async Task Run_SinkStops_EndsWithLimit(ScanDirection direction, bool ordered)
    {
        await using var cluster = Filled(100);
        var sink = new CollectingSink();
        var counting = new CollectingSink(m => sink.Messages.Count + 1 == 7 ? ScanDecision.Stop : Keep(sink, m));
        var verdict = await cluster.ScanAsync(Orders with { Direction = direction, Ordered = ordered }, counting);
        Assert.Equal((ScanEnd.Limit, 7L, 7L), (verdict.End, verdict.Scanned, verdict.Matched));
        Assert.False(verdict.Coverage[0].Complete);
        Assert.Equal(direction == ScanDirection.Forward ? 7 : 93, verdict.Coverage[0].Position);
    }

    [Fact]
    public async Task Run_DecisionsOfTheSink_AreCounted()
    {
        await using var cluster = Filled(9);
        var sink = new CollectingSink(m => (ScanDecision)(m.Offset % 3));
        var verdict = await cluster.ScanAsync(Orders, sink);
        Assert.Equal((9L, 3L, 3L), (verdict.Scanned, verdict.Matched, verdict.Undecodable));
        Assert.Equal(sink.Messages.Sum(m => m.AsMessage().Size), verdict.Bytes);
    }

    [Theory]
    [InlineData(ScanDirection.Forward, false)]
    [InlineData(ScanDirection.Forward, true)]
    [InlineData(ScanDirection.Backward, false)]
    public async Task Run_RecordBudget_EndsThere(ScanDirection direction, bool ordered)
    {
        await using var cluster = Filled(100);
        var verdict = await cluster.ScanAsync(Orders with { Direction = direction, Ordered = ordered, Budget = new ScanBudget(MaxRecords: 42) }, new CollectingSink());
        Assert.Equal((ScanEnd.Budget, 42L), (verdict.End, verdict.Scanned));
    }

    [Theory]
    [InlineData(ScanDirection.Forward, false)]
    [InlineData(ScanDirection.Forward, true)]
    [InlineData(ScanDirection.Backward, false)]
    public async Task Run_ByteRate_TakesItsTime(ScanDirection direction, bool ordered)
    {
        var time = new FakeTimeProvider();
        await using var cluster = Filled(1000);
        var bytes = (await cluster.ScanAsync(Orders, new CollectingSink())).Bytes;
        var request = Orders with { Direction = direction, Ordered = ordered, Budget = new ScanBudget(BytesPerSecond: bytes / 10, PrefetchBytes: 1 << 14) };

        var running = cluster.ScanAsync(request, new CollectingSink(), time);
        var start = time.GetTimestamp();
        while (!running.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(10));
            await Task.Yield();
        }

        Assert.Equal(1000, (await running).Scanned);
        Assert.True(time.GetElapsedTime(start) >= TimeSpan.FromSeconds(9.9), $"{time.GetElapsedTime(start)}");
    }

    [Fact]
    public async Task Run_Cancelled_StillHasAVerdict()
    {
        await using var cluster = Filled(100);
        using var stop = new CancellationTokenSource();
        var sink = new CollectingSink(onBatchEnd: stop.CancelAsync);
        var verdict = await cluster.ScanAsync(Orders, sink, cancellation: stop.Token);
        Assert.Equal(ScanEnd.Cancelled, verdict.End);
        Assert.Equal(sink.Messages.Count, verdict.Scanned);
        Assert.Equal(sink.Messages.Count, verdict.Coverage[0].Position);
    }

    [Fact]
    public async Task Run_FollowFromTheEnd_SeesWhatComesUntilCancelled()
    {
        await using var cluster = Filled(5).WithTopic("empty");
        using var stop = new CancellationTokenSource();
        var sink = new CollectingSink();
        var seen = new TaskCompletionSource();
        var watching = new CollectingSink(m =>
        {
            Keep(sink, m);
            if (sink.Messages.Count == 4)
            {
                seen.SetResult();
            }

            return ScanDecision.Match;
        });
        var running = cluster.ScanAsync(new ScanRequest { Topics = ["orders", "empty"], Follow = true, Range = ScanTesting.Range(new(OffsetBoundKind.FromEnd, 2)) }, watching, cancellation: stop.Token);
        cluster.Put("orders", "new");
        cluster.Put("empty", "first");
        await seen.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        var verdict = await running;

        Assert.Equal((ScanEnd.Cancelled, 4L), (verdict.End, verdict.Scanned));
        Assert.Equal([3L, 4, 5], sink.Messages.Where(m => m.Topic == "orders").Select(m => m.Offset));
        Assert.Equal([0L], sink.Messages.Where(m => m.Topic == "empty").Select(m => m.Offset));
    }

    [Fact]
    public async Task Run_FollowOrdered_MergesWhatWasThereThenFollows()
    {
        await using var cluster = TestClusters.Make().WithTopic("orders", 2);
        cluster.Put("orders", "b", 0, 20);
        cluster.Put("orders", "a", 1, 10);
        cluster.Put("orders", "c", 1, 30);
        var sink = new CollectingSink();
        var verdict = await cluster.ScanAsync(Orders with { Follow = true, Ordered = true, Budget = new ScanBudget(MaxRecords: 4) }, new CollectingSink(m =>
        {
            if (sink.Messages.Count == 2)
            {
                cluster.Put("orders", "old", 0, 5);
            }

            return Keep(sink, m);
        }));
        Assert.Equal((ScanEnd.Budget, 4L), (verdict.End, verdict.Scanned));
        Assert.Equal([10L, 20, 30, 5], sink.Messages.Select(m => m.TimestampMs));
    }

    [Theory]
    [InlineData(ScanDirection.Forward, false)]
    [InlineData(ScanDirection.Forward, true)]
    [InlineData(ScanDirection.Backward, false)]
    public async Task Run_RetentionOvertakes_CountsWhatIsLost(ScanDirection direction, bool ordered)
    {
        await using var cluster = Filled(1000);
        var deleted = false;
        var sink = new CollectingSink(onBatchEnd: async () =>
        {
            if (!deleted)
            {
                deleted = true;
                await cluster.DeleteRecordsAsync([new(new("orders", 0), 900)], TestContext.Current.CancellationToken);
            }
        });
        var verdict = await cluster.ScanAsync(Orders with { Direction = direction, Ordered = ordered, Budget = new ScanBudget(PrefetchBytes: 1 << 12) }, sink);
        var coverage = Assert.Single(verdict.Coverage);
        Assert.Equal((ScanEnd.EndReached, true), (verdict.End, coverage.Complete));
        Assert.True(coverage.LostToRetention > 0);
        Assert.Equal(1000, coverage.LostToRetention + verdict.Scanned);
        Assert.Equal(verdict.Scanned, sink.Messages.Select(m => m.Offset).Distinct().Count());
    }

    [Theory]
    [InlineData(ScanDirection.Forward, false)]
    [InlineData(ScanDirection.Forward, true)]
    [InlineData(ScanDirection.Backward, false)]
    public async Task Run_OnePartitionCorrupt_ReadsTheOthersAndSaysSo(ScanDirection direction, bool ordered)
    {
        await using var cluster = TestClusters.Make();
        cluster.AddTopic("orders", [null, new DeferredPartition(0, 5, _ => throw new FormatException("bad block")), null], new Dictionary<string, string>());
        cluster.Put("orders", "a", 0);
        cluster.Put("orders", "b", 2);
        var sink = new CollectingSink();
        var verdict = await cluster.ScanAsync(Orders with { Direction = direction, Ordered = ordered }, sink);
        Assert.Equal((ScanEnd.Error, 2L), (verdict.End, verdict.Scanned));
        Assert.Equal(ClusterError.Corrupt, verdict.Failure!.Error);
        Assert.Contains("bad block", verdict.Detail, StringComparison.Ordinal);
        Assert.Equal([true, false, true], verdict.Coverage.Select(c => c.Complete));
        Assert.NotNull(verdict.Coverage[1].Failure);
    }

    [Fact]
    public async Task Run_ClusterFails_IsAVerdictWithItsError()
    {
        await using var cluster = Filled(5);
        var plan = await cluster.PlanAsync(Orders);
        await cluster.DisposeAsync();
        var verdict = await Scanner.RunAsync(cluster, plan, new CollectingSink(), TimeProvider.System, null, TestContext.Current.CancellationToken);
        Assert.Equal((ScanEnd.Error, ClusterError.UnknownTopic), (verdict.End, verdict.Failure!.Error));
    }

    [Fact]
    public async Task Run_ClusterClosedWhileFollowing_IsAnError()
    {
        await using var cluster = Filled(5);
        var running = cluster.ScanAsync(Orders with { Follow = true }, new CollectingSink());
        await cluster.DisposeAsync();
        var verdict = await running;
        Assert.Equal((ScanEnd.Error, ClusterError.Unreachable, 5L), (verdict.End, verdict.Failure!.Error, verdict.Scanned));
    }

    [Fact]
    public async Task Run_FollowingOnlyACorruptPartition_DoesNotHang()
    {
        await using var cluster = TestClusters.Make();
        cluster.AddTopic("orders", [new DeferredPartition(0, 5, _ => throw new FormatException("bad block"))], new Dictionary<string, string>());
        var verdict = await cluster.ScanAsync(Orders with { Follow = true }, new CollectingSink());
        Assert.Equal((ScanEnd.Error, ClusterError.Corrupt), (verdict.End, verdict.Failure!.Error));
    }

    [Fact]
    public async Task Run_SinkThrows_GoesThrough()
    {
        await using var cluster = Filled(5);
        await Assert.ThrowsAsync<InvalidOperationException>(() => cluster.ScanAsync(Orders, new CollectingSink(_ => throw new InvalidOperationException())));
    }

    private static EmbeddedCluster Filled(int messages)
    {
        var cluster = TestClusters.Make().WithTopic("orders");
        for (var i = 0; i < messages; i++)
        {
            cluster.Put("orders", $"value {i}", time: i);
        }

        return cluster;
    }

    private static ScanDecision Keep(CollectingSink sink, StoredMessage message)
    {
        sink.Messages.Add(message);
        return ScanDecision.Match;
    }
}
