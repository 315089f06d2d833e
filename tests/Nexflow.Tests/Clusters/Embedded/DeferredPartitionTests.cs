using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using Nexflow.Tests.Clusters.Contract;

namespace Nexflow.Tests.Clusters.Embedded;

public sealed class DeferredPartitionTests
{
    private static readonly TopicPartition First = new("t", 0);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Watermarks_BeforeAnyRead_AreTheDeclaredOnesAndNothingLoads()
    {
        await using var cluster = With(new DeferredPartition(10, 20, _ => throw new FormatException()));
        Assert.Equal(new Watermarks(First, 10, 20), await cluster.WatermarksOfAsync("t"));
    }

    [Fact]
    public async Task Read_WithHoles_KeepsOffsetsAndPassesTheHoleAtTheEnd()
    {
        await using var cluster = With(new DeferredPartition(10, 20, a =>
        {
            a.Append(TestClusters.Message("t", 0, 12, 1, "a"));
            a.Append(TestClusters.Message("t", 0, 15, 2, "b"));
        }));
        await using var source = cluster.OpenSource(ClusterReading.Request(false, new PartitionOffset(First, 10)));
        var batch = await source.ReadAsync(Cancellation);
        Assert.Equal([12L, 15], batch!.CopyAll().Select(m => m.Offset));
        batch = await source.ReadAsync(Cancellation);
        Assert.Equal((0, 16L, 20L), (batch!.Count, batch.StartOffset, batch.NextOffset));
        Assert.Null(await source.ReadAsync(Cancellation));
    }

    [Fact]
    public async Task Read_ManyAtOnce_LoadsOnceAndAllSeeEverything()
    {
        var loads = 0;
        using var open = new ManualResetEventSlim();
        await using var cluster = With(new DeferredPartition(0, 100, a =>
        {
            Interlocked.Increment(ref loads);
            open.Wait(Cancellation);
            for (var i = 0; i < 100; i++)
            {
                a.Append(TestClusters.Message("t", 0, i, i, $"{i}"));
            }
        }));
        var readers = Enumerable.Range(0, 8).Select(_ => Task.Run(() => cluster.ReadAllAsync(new PartitionOffset(First, 0)))).ToList();
        open.Set();
        Assert.All(await Task.WhenAll(readers), read => Assert.Equal(100, read.Count));
        Assert.Equal(1, loads);
    }

    [Fact]
    public async Task Read_SeveralLoading_KeepsTheirTurnsWhicheverIsReadyFirst()
    {
        using var secondIsIn = new ManualResetEventSlim();
        await using var cluster = TestClusters.Make();
        cluster.AddTopic(
            "t",
            [
                new DeferredPartition(0, 1, a =>
                {
                    secondIsIn.Wait(Cancellation);
                    a.Append(TestClusters.Message("t", 0, 0, 1, "a"));
                }),
                new DeferredPartition(0, 1, a =>
                {
                    a.Append(TestClusters.Message("t", 1, 0, 1, "b"));
                    secondIsIn.Set();
                }),
            ],
            new Dictionary<string, string>());

        var read = await cluster.ReadAllAsync(new PartitionOffset(First, 0), new PartitionOffset(new("t", 1), 0));

        Assert.Equal([0, 1], read.Select(m => m.Partition));
    }

    [Fact]
    public async Task Read_LoaderFails_IsCorruptForThisPartitionEachTime()
    {
        await using var cluster = TestClusters.Make();
        cluster.AddTopic("t", [new DeferredPartition(0, 5, _ => throw new IOException("cut short")), null], new Dictionary<string, string>());
        cluster.Put("t", "fine", 1);
        for (var i = 0; i < 2; i++)
        {
            var failure = await Assert.ThrowsAsync<ClusterException>(() => cluster.ReadAllAsync(new PartitionOffset(First, 0)));
            Assert.Equal((ClusterError.Corrupt, First), (failure.Error, failure.Partition!.Value));
            Assert.Contains("cut short", failure.Message, StringComparison.Ordinal);
        }

        Assert.Single(await cluster.ReadAllAsync(new PartitionOffset(new("t", 1), 0)));
        Assert.Equal(new Watermarks(First, 0, 5), await cluster.WatermarksOfAsync("t"));
        await Assert.ThrowsAsync<ClusterException>(() => cluster.OffsetsForTimesAsync([new(First, 0)], Cancellation));
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(9, 3)]
    [InlineData(3, 10)]
    public async Task Read_LoaderLies_IsCorrupt(long first, long second)
    {
        await using var cluster = With(new DeferredPartition(4, 10, a =>
        {
            a.Append(TestClusters.Message("t", 0, first, 1, "a"));
            a.Append(TestClusters.Message("t", 0, second, 1, "b"));
        }));
        var failure = await Assert.ThrowsAsync<ClusterException>(() => cluster.ReadAllAsync(new PartitionOffset(First, 4)));
        Assert.Equal(ClusterError.Corrupt, failure.Error);
    }

    [Fact]
    public async Task Append_BeforeTheLoad_StandsAfterWhatIsLoaded()
    {
        await using var cluster = With(new DeferredPartition(0, 3, a =>
        {
            for (var i = 0; i < 3; i++)
            {
                a.Append(TestClusters.Message("t", 0, i, i, $"{i}"));
            }
        }));
        Assert.Equal(3, cluster.Put("t", "new"));
        Assert.Equal(["new"], (await cluster.ReadAllAsync(new PartitionOffset(First, 3))).Select(m => m.ValueText()));
        Assert.Equal(["0", "1", "2", "new"], (await cluster.ReadAllAsync(new PartitionOffset(First, 0))).Select(m => m.ValueText()));
    }

    [Fact]
    public async Task DeleteRecords_BeforeTheLoad_HidesWhatIsLoadedBelow()
    {
        await using var cluster = With(new DeferredPartition(0, 3, a =>
        {
            for (var i = 0; i < 3; i++)
            {
                a.Append(TestClusters.Message("t", 0, i, 100 + i, $"{i}"));
            }
        }));
        await cluster.DeleteRecordsAsync([new(First, 2)], Cancellation);
        Assert.Equal([2L], await cluster.OffsetsForTimesAsync([new(First, 0)], Cancellation));
        Assert.Equal(["2"], (await cluster.ReadAllAsync(new PartitionOffset(First, 2))).Select(m => m.ValueText()));
    }

    [Fact]
    public async Task ReadOnly_Writes_AreRefused()
    {
        await using var cluster = TestClusters.Make(readOnly: true).WithTopic("t");
        await RefusedAsync(() => cluster.ProduceTextAsync("t", "x"));
        await RefusedAsync(() => cluster.CreateTopicAsync(new NewTopic("u", 1, new Dictionary<string, string>()), Cancellation));
        await RefusedAsync(() => cluster.DeleteRecordsAsync([new(First, 0)], Cancellation));
    }

    private static async Task RefusedAsync(Func<Task> write) => Assert.Equal(ClusterError.ReadOnly, (await Assert.ThrowsAsync<ClusterException>(write)).Error);

    private static EmbeddedCluster With(DeferredPartition partition)
    {
        var cluster = TestClusters.Make();
        cluster.AddTopic("t", [partition], new Dictionary<string, string>());
        return cluster;
    }
}
