using Microsoft.Extensions.Time.Testing;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using Nexflow.Tests.Clusters.Contract;

namespace Nexflow.Tests.Clusters.Embedded;

public sealed class RetentionTests
{
    private static readonly TopicPartition Only = new("t", 0);

    [Fact]
    public async Task RetentionMs_AsTimePasses_RemovesWholeSegmentsOldestFirst()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddDays(1));
        await using var cluster = TestClusters.Make(time: time, retention: true).WithTopic("t", 1, ("retention.ms", "60000"));
        for (var i = 0; i < 100; i++)
        {
            cluster.Put("t", new string('x', 100), time: time.GetUtcNow().ToUnixTimeMilliseconds());
            time.Advance(TimeSpan.FromSeconds(1));
        }

        time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(100));
        Assert.Equal(100, (await cluster.WatermarksOfAsync("t")).Low);
        cluster.Put("t", "young", time: time.GetUtcNow().ToUnixTimeMilliseconds());
        time.Advance(TimeSpan.FromSeconds(30));
        cluster.ApplyRetention();
        Assert.Equal(new Watermarks(Only, 100, 101), await cluster.WatermarksOfAsync("t"));
    }

    [Fact]
    public async Task RetentionMs_YoungerThanTheLimit_Stays()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddDays(1));
        await using var cluster = TestClusters.Make(time: time, retention: true).WithTopic("t", 1, ("retention.ms", "60000"));
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        cluster.Put("t", "old", time: now - 60_001);
        cluster.Put("t", "young", time: now - 59_999);
        cluster.ApplyRetention();
        Assert.Equal(0, (await cluster.WatermarksOfAsync("t")).Low);
    }

    [Fact]
    public async Task RetentionBytes_AsItGrows_KeepsAtLeastThatMuch()
    {
        await using var cluster = TestClusters.Make(retention: true).WithTopic("t", 1, ("retention.bytes", "10000"), ("retention.ms", "-1"));
        for (var i = 0; i < 1000; i++)
        {
            cluster.Put("t", new string('x', 100));
        }

        var kept = await cluster.ReadAllAsync(new PartitionOffset(Only, (await cluster.WatermarksOfAsync("t")).Low));
        Assert.InRange(kept.Count, 10_000 / 129 - 8, 10_000 / 129 + 16);
        Assert.Equal(999, kept[^1].Offset);
        Assert.Empty(cluster.Memory.Evicted);
    }

    [Fact]
    public async Task Compaction_KeepsTheLastOfEveryKeyAtItsOffset()
    {
        await using var cluster = TestClusters.Make().WithTopic("t", 1, ("cleanup.policy", "compact"), ("delete.retention.ms", "0"));
        var last = new Dictionary<string, (long Offset, string Value)>();
        for (var i = 0; i < 5000; i++)
        {
            var (key, value) = ($"k{i % 7}", $"value {i}");
            last[key] = (cluster.Put("t", value, key: key), value);
        }

        cluster.Compact();
        var read = await cluster.ReadAllAsync(new PartitionOffset(Only, 0));
        Assert.Equal(new Watermarks(Only, 0, 5000), await cluster.WatermarksOfAsync("t"));
        Assert.InRange(read.Count, 7, 50);
        Assert.Equal(read.Select(m => m.Offset).Order().Distinct(), read.Select(m => m.Offset));
        Assert.All(last.Values, l => Assert.Equal(l.Value, read.Single(m => m.Offset == l.Offset).ValueText()));
        Assert.True(cluster.Memory.UsedBytes < 20_000);
    }

    [Fact]
    public async Task Compaction_OldTombstones_Go()
    {
        await using var cluster = TestClusters.Make().WithTopic("t", 1, ("cleanup.policy", "compact"), ("delete.retention.ms", "1000"));
        cluster.Put("t", "v", key: "gone");
        cluster.Append(TestClusters.Message("t", 0, 0, 5, null, "gone"));
        for (var i = 0; i < 100; i++)
        {
            cluster.Put("t", new string('x', 50), key: "other");
        }

        cluster.Compact();
        Assert.DoesNotContain(await cluster.ReadAllAsync(new PartitionOffset(Only, 0)), m => m.Key!.Length == 4);
    }

    [Fact]
    public async Task Budget_WhenPassed_EvictsTheOldestOfTheLargestTopicAndSaysSo()
    {
        await using var cluster = TestClusters.Make(budget: 100_000).WithTopic("t").WithTopic("small").WithTopic("kept", 1, ("cleanup.policy", "compact"));
        cluster.Put("small", "here");
        cluster.Put("kept", "here", key: "k");
        for (var i = 0; i < 5000; i++)
        {
            cluster.Put("t", new string('x', 100));
            Assert.True(cluster.Memory.UsedBytes <= 100_000);
        }

        var marks = await cluster.WatermarksOfAsync("t");
        Assert.Equal(0, (await cluster.WatermarksOfAsync("small")).Low);
        Assert.Equal(0, (await cluster.WatermarksOfAsync("kept")).Low);
        var evicted = Assert.Single(cluster.Memory.Evicted);
        Assert.Equal((Only, 0L, marks.Low), (evicted.Partition, evicted.From, evicted.To));
        var read = await cluster.ReadAllAsync(new PartitionOffset(Only, marks.Low));
        Assert.Equal(marks.High - marks.Low, read.Count);
        Assert.InRange(read.Count * 129, 60_000, 100_000);
    }

    [Fact]
    public async Task Budget_OldTimesWrittenLast_DoNotPushThemselvesOut()
    {
        await using var cluster = TestClusters.Make(budget: 100_000).WithTopic("t", 2);
        for (var i = 0; i < 3000; i++)
        {
            cluster.Put("t", new string('x', 100), i < 1000 ? 0 : 1, i < 1000 ? 1_000_000 : 1);
        }

        var marks = await cluster.WatermarksOfAsync("t", 1);
        Assert.InRange((marks.High - marks.Low) * 129, 40_000, 100_000);
    }

    [Fact]
    public async Task Budget_OnlyCompactedKeysLeft_RefusesTyped()
    {
        await using var cluster = TestClusters.Make(budget: 50_000).WithTopic("t", 1, ("cleanup.policy", "compact"));
        var failure = Assert.Throws<ClusterException>(() =>
        {
            for (var i = 0; i < 5000; i++)
            {
                cluster.Put("t", new string('x', 100), key: $"{i}");
            }
        });
        Assert.Equal(ClusterError.StorageFull, failure.Error);
        Assert.True(cluster.Memory.UsedBytes <= 50_000);
    }

    [Fact]
    public async Task LargeMessages_HaveTheirOwnSegmentsAndComeBackWhole()
    {
        await using var cluster = TestClusters.Make(budget: 200 << 20, segment: 1 << 20).WithTopic("t", 1, ("max.message.bytes", "67108864"));
        var large = new byte[20 << 20];
        new Random(1).NextBytes(large);
        await cluster.ProduceAsync("t", [new() { Partition = 0, Value = [1] }, new() { Partition = 0, Value = large }, new() { Partition = 0, Value = [2] }], TestContext.Current.CancellationToken);
        var read = await cluster.ReadAllAsync(new PartitionOffset(Only, 0));
        Assert.Equal([1, large.Length, 1], read.Select(m => m.Value!.Length));
        Assert.True(large.AsSpan().SequenceEqual(read[1].Value));
        await Assert.ThrowsAsync<ClusterException>(() => cluster.ProduceAsync("t", [new() { Partition = 0, Value = new byte[EmbeddedCluster.LargestMessageBytes + 1] }], TestContext.Current.CancellationToken));
    }
}
