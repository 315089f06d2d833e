using System.Globalization;
using FsCheck.Xunit;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using Nexflow.Tests.Clusters.Contract;

namespace Nexflow.Tests.Clusters.Embedded;

/// <summary>Random appends, deletions and reads of one partition against a list; many readers under writers.</summary>
public sealed class LogModelTests
{
    private static readonly TopicPartition Only = new("t", 0);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Property(MaxTest = 200)]
    public async Task Operations_AtRandom_EqualTheModel(int seed)
    {
        var random = new Random(seed);
        await using var cluster = TestClusters.Make(segment: random.Next(64, 2000)).WithTopic("t");
        var (model, low, high) = (new List<(long Offset, long Time, string Value)>(), 0L, 0L);
        for (var step = 0; step < 200; step++)
        {
            switch (random.Next(6))
            {
                case < 3:
                    var (value, time) = (new string('v', random.Next(100)) + step, random.Next(1000));
                    Assert.Equal(high, cluster.Put("t", value, time: time));
                    model.Add((high++, time, value));
                    break;
                case 3:
                    var to = random.NextInt64(low, high + 1);
                    if (random.Next(4) == 0)
                    {
                        Assert.Equal([new Watermarks(Only, to, high)], await cluster.DeleteRecordsAsync([new(Only, to)], Cancellation));
                        model.RemoveAll(m => m.Offset < to);
                        low = to;
                    }

                    break;
                case 4:
                    var from = random.NextInt64(low, high + 1);
                    var read = await cluster.ReadAllAsync(new PartitionOffset(Only, from));
                    Assert.Equal(model.Where(m => m.Offset >= from), read.Select(m => (m.Offset, m.TimestampMs, m.ValueText()!)));
                    break;
                default:
                    var at = random.Next(1100);
                    var expected = model.Where(m => m.Time >= at).Select(m => (long?)m.Offset).FirstOrDefault();
                    Assert.Equal([expected], await cluster.OffsetsForTimesAsync([new(Only, at)], Cancellation));
                    break;
            }

            Assert.Equal(new Watermarks(Only, low, high), await cluster.WatermarksOfAsync("t"));
        }
    }

    [Property(MaxTest = 30)]
    public async Task Budget_WhateverIsWritten_Holds(int seed)
    {
        var random = new Random(seed);
        var (budget, segment) = (random.Next(40_000, 400_000), random.Next(256, 4096));
        await using var cluster = TestClusters.Make(budget, segment).WithTopic("a", 3).WithTopic("b").WithTopic("c", 2, ("cleanup.policy", "compact"));
        for (var i = 0; i < 3000; i++)
        {
            cluster.Put(random.Next(3) == 0 ? "b" : "a", new string('x', random.Next(300)), -1, i, $"{i}");
            cluster.Put("c", "v", -1, i, $"{random.Next(20)}");
            Assert.True(cluster.Memory.UsedBytes <= budget, $"{cluster.Memory.UsedBytes} of {budget} after {i}");
        }

        foreach (var evicted in cluster.Memory.Evicted)
        {
            var marks = await cluster.WatermarksOfAsync(evicted.Partition.Topic, evicted.Partition.Partition);
            Assert.Equal(evicted.To, marks.Low);
            var read = await cluster.ReadAllAsync(new PartitionOffset(evicted.Partition, marks.Low));
            Assert.Equal(marks.High - marks.Low, read.Count);
        }
    }

    [Theory]
    [InlineData(1 << 30)]
    [InlineData(300_000)]
    public async Task Readers_UnderWriters_SeeEveryPartitionWithoutGapOrTear(int budget)
    {
        const int PerWriter = 20_000;
        await using var cluster = TestClusters.Make(budget, 4096).WithTopic("t", 2);
        var writers = Enumerable.Range(0, 2).Select(p => Task.Run(() =>
        {
            for (var i = 0; i < PerWriter; i++)
            {
                cluster.Put("t", i.ToString(CultureInfo.InvariantCulture), p, i);
            }
        }, Cancellation));
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => FollowAsync(cluster, PerWriter), Cancellation));
        await Task.WhenAll(writers.Concat(readers));
    }

    /// <summary>Reads both partitions to the end while they grow; offsets below the low watermark may be missing, none else.</summary>
    private static async Task FollowAsync(ICluster cluster, long end)
    {
        long[] next = [0, 0];
        await using var source = cluster.OpenSource(ClusterReading.Request(true, new(new("t", 0), 0), new(new("t", 1), 0)));
        while (next.Min() < end)
        {
            var batch = await source.ReadAsync(Cancellation);
            var partition = batch!.Partition.Partition;
            Assert.True(batch.StartOffset >= next[partition]);
            next[partition] = batch.StartOffset;
            for (var i = 0; i < batch.Count; i++)
            {
                var message = batch[i];
                Assert.Equal(next[partition]++, message.Offset);
                Assert.Equal(message.Offset, message.TimestampMs);
                Assert.True(message.Offset.ToString(CultureInfo.InvariantCulture) == System.Text.Encoding.UTF8.GetString(message.Value));
            }

            Assert.Equal(next[partition], batch.NextOffset);
        }
    }
}
