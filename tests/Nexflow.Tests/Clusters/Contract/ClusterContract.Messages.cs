using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using static Nexflow.Tests.Clusters.Contract.ClusterReading;

namespace Nexflow.Tests.Clusters.Contract;

public abstract partial class ClusterContract
{
    [Fact]
    public async Task Produce_ThenRead_KeepsEveryByte()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("bytes");
        await CreateAsync(cluster, topic, 1);
        var headers = new HeaderBlockBuilder().Add("a", "1").Add("a", "2").Add("none", (string?)null).Add("raw", [0xff, 0]).ToArray();
        NewMessage[] written =
        [
            new() { Partition = 0, Key = [1, 0, 255], Value = [], HeaderBytes = headers, TimestampMs = 1_700_000_000_123 },
            new() { Partition = 0, Key = [], Value = null, TimestampMs = 1_700_000_000_124 },
            new() { Partition = 0, Key = null, Value = [7], TimestampMs = 1_700_000_000_122 },
        ];

        var results = await cluster.ProduceAsync(topic, written, Cancellation);
        var read = await cluster.ReadAllAsync(new PartitionOffset(new TopicPartition(topic, 0), 0));

        Assert.Equal([new(0, 0), new(0, 1), new ProduceResult(0, 2)], results);
        Assert.Equal([0L, 1, 2], read.Select(m => m.Offset));
        Assert.Equal(written.Select(m => m.Key), read.Select(m => m.Key));
        Assert.Equal(written.Select(m => m.Value), read.Select(m => m.Value));
        Assert.Equal(written.Select(m => m.HeaderBytes), read.Select(m => m.HeaderBytes));
        Assert.Equal(written.Select(m => m.TimestampMs!.Value), read.Select(m => m.TimestampMs));
        Assert.All(read, m => Assert.Equal((topic, 0, TimestampKind.CreateTime), (m.Topic, m.Partition, m.TimestampKind)));
    }

    /// <summary>The hashes are those of the Java client's own test (<c>UtilsTest.testMurmur2</c>).</summary>
    [Theory]
    [InlineData("21", -973932308)]
    [InlineData("foobar", -790332482)]
    [InlineData("a-little-bit-long-string", -985981536)]
    [InlineData("a-little-bit-longer-string", -1486304829)]
    [InlineData("lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58897971)]
    [InlineData("abc", 479470107)]
    public async Task Produce_WithKey_LandsWhereKafkaPutsIt(string key, int hash)
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("keys");
        await CreateAsync(cluster, topic, 7);
        var result = await cluster.ProduceAsync(topic, [Text(key, "v")], Cancellation);
        Assert.Equal((hash & 0x7fffffff) % 7, result[0].Partition);
    }

    [Fact]
    public async Task Produce_TooLarge_WritesNothing()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("large");
        await CreateAsync(cluster, topic, 1, ("max.message.bytes", "1000"));
        await FailsAsync(ClusterError.RecordTooLarge, () => cluster.ProduceAsync(topic, [new() { Partition = 0, Value = new byte[2000] }], Cancellation));
        Assert.Equal(0, (await cluster.WatermarksOfAsync(topic)).High);
    }

    [Fact]
    public async Task Produce_LogAppendTime_StampsItself()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("stamped");
        await CreateAsync(cluster, topic, 1, ("message.timestamp.type", "LogAppendTime"));
        await cluster.ProduceAsync(topic, [Text(null, "x", 0, 1000)], Cancellation);
        var read = Assert.Single(await cluster.ReadAllAsync(new PartitionOffset(new TopicPartition(topic, 0), 0)));
        Assert.Equal(TimestampKind.LogAppendTime, read.TimestampKind);
        Assert.True(read.TimestampMs > 1_600_000_000_000);
    }

    [Fact]
    public async Task DeleteRecords_MovesTheLowWatermark()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("deleted");
        var partition = new TopicPartition(topic, 0);
        await CreateAsync(cluster, topic, 1);
        await cluster.ProduceTextAsync(topic, "a", "b", "c");

        Assert.Equal([new Watermarks(partition, 2, 3)], await cluster.DeleteRecordsAsync([new(partition, 2)], Cancellation));
        Assert.Equal([new Watermarks(partition, 2, 3)], await cluster.DeleteRecordsAsync([new(partition, 1)], Cancellation));
        Assert.Equal(["c"], (await cluster.ReadAllAsync(new PartitionOffset(partition, 2))).Select(m => m.ValueText()));
        await FailsAsync(ClusterError.OffsetOutOfRange, () => cluster.DeleteRecordsAsync([new(partition, 4)], Cancellation));
        Assert.Equal([new Watermarks(partition, 3, 3)], await cluster.DeleteRecordsAsync([new(partition, -1)], Cancellation));
        Assert.Equal([new(0, 3)], await cluster.ProduceTextAsync(topic, "d"));
    }

    [Fact]
    public async Task DeleteRecords_CompactedTopic_IsRefused()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("compacted");
        await CreateAsync(cluster, topic, 1, ("cleanup.policy", "compact"));
        await cluster.ProduceAsync(topic, [Text("k", "v", 0)], Cancellation);
        await FailsAsync(ClusterError.InvalidRequest, () => cluster.DeleteRecordsAsync([new(new TopicPartition(topic, 0), 1)], Cancellation));
    }

    [Fact]
    public async Task OffsetsForTimes_OutOfOrderTimes_FindsTheFirstAtOrAfter()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("times");
        await CreateAsync(cluster, topic, 2);
        long[] times = [1000, 3000, 2000, 5000, 4000];
        await cluster.ProduceAsync(topic, [.. times.Select(t => Text(null, "x", 0, t))], Cancellation);

        async Task<long?> At(int partition, long time) => (await cluster.OffsetsForTimesAsync([new(new TopicPartition(topic, partition), time)], Cancellation))[0];

        Assert.Equal(0, await At(0, 1000));
        Assert.Equal(1, await At(0, 1001));
        Assert.Equal(1, await At(0, 2000));
        Assert.Equal(3, await At(0, 3001));
        Assert.Equal(3, await At(0, 5000));
        Assert.Null(await At(0, 5001));
        Assert.Null(await At(1, 0));
        await cluster.DeleteRecordsAsync([new(new TopicPartition(topic, 0), 2)], Cancellation);
        Assert.Equal(2, await At(0, 1000));
        Assert.Equal(3, await At(0, 2500));
    }
}
