using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using static Nexflow.Tests.Clusters.Contract.ClusterReading;

namespace Nexflow.Tests.Clusters.Contract;

public abstract partial class ClusterContract
{
    [Fact]
    public async Task Read_SeveralPartitions_EachInOrderFromItsStart()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("several");
        await CreateAsync(cluster, topic, 3);
        await cluster.ProduceAsync(topic, [.. Enumerable.Range(0, 30).Select(i => Text(null, $"{i}", i % 3))], Cancellation);

        var read = await cluster.ReadAllAsync(new(new(topic, 0), 0), new(new(topic, 1), 4), new(new(topic, 2), 10));

        Assert.Equal(Enumerable.Range(0, 10).Select(i => (long)i), read.Where(m => m.Partition == 0).Select(m => m.Offset));
        Assert.Equal(["13", "16", "19", "22", "25", "28"], read.Where(m => m.Partition == 1).Select(m => m.ValueText()));
        Assert.DoesNotContain(read, m => m.Partition == 2);
    }

    [Fact]
    public async Task Read_AtTheEnd_AnswersNull()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("end");
        await CreateAsync(cluster, topic, 1);
        await cluster.ProduceTextAsync(topic, "a");
        await using var source = cluster.OpenSource(Request(false, new PartitionOffset(new(topic, 0), 0)));

        var batch = await source.ReadAsync(Cancellation);
        Assert.Equal((0L, 1L, 1), (batch!.StartOffset, batch.NextOffset, batch.Count));
        Assert.Null(await source.ReadAsync(Cancellation));
        await cluster.ProduceTextAsync(topic, "b");
        Assert.Equal("b", Assert.Single((await source.ReadAsync(Cancellation))!.CopyAll()).ValueText());
    }

    [Fact]
    public async Task Read_PastTheEnd_IsOutOfRange()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("past");
        await CreateAsync(cluster, topic, 1);
        await FailsAsync(ClusterError.OffsetOutOfRange, () => cluster.ReadAllAsync(new PartitionOffset(new(topic, 0), 1)));
    }

    [Fact]
    public async Task Read_BelowTheLowWatermark_GoesOnThereAndSaysSo()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("moved");
        await CreateAsync(cluster, topic, 1);
        await cluster.ProduceTextAsync(topic, "a", "b", "c");
        await cluster.DeleteRecordsAsync([new(new(topic, 0), 2)], Cancellation);
        await using var source = cluster.OpenSource(Request(false, new PartitionOffset(new(topic, 0), 0)));
        var batch = await source.ReadAsync(Cancellation);
        Assert.Equal((2L, 3L, 1), (batch!.StartOffset, batch.NextOffset, batch.Count));
    }

    [Fact]
    public async Task Read_EverythingDeleted_StillMovesThePosition()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("emptied");
        await CreateAsync(cluster, topic, 1);
        await cluster.ProduceTextAsync(topic, "a", "b");
        await cluster.DeleteRecordsAsync([new(new(topic, 0), -1)], Cancellation);
        await using var source = cluster.OpenSource(Request(false, new PartitionOffset(new(topic, 0), 0)));
        var batch = await source.ReadAsync(Cancellation);
        Assert.Equal((2L, 2L, 0), (batch!.StartOffset, batch.NextOffset, batch.Count));
        Assert.Null(await source.ReadAsync(Cancellation));
    }

    [Fact]
    public async Task Follow_AtTheEnd_WakesOnAppend()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("follow");
        await CreateAsync(cluster, topic, 2);
        await using var source = cluster.OpenSource(Request(true, new(new(topic, 0), 0), new(new(topic, 1), 0)));
        for (var i = 0; i < 10; i++)
        {
            var reading = source.ReadAsync(Cancellation).AsTask();
            await cluster.ProduceAsync(topic, [Text(null, $"{i}", i % 2)], Cancellation);
            var batch = await reading;
            while (batch!.Count == 0)
            {
                batch = await source.ReadAsync(Cancellation);
            }

            Assert.Equal($"{i}", Assert.Single(batch.CopyAll()).ValueText());
        }
    }

    [Fact]
    public async Task Follow_WhenCancelled_Ends()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("cancelled");
        await CreateAsync(cluster, topic, 1);
        await using var source = cluster.OpenSource(Request(true, new PartitionOffset(new(topic, 0), 0)));
        using var stop = new CancellationTokenSource();
        var reading = source.ReadAsync(stop.Token).AsTask();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task Hold_Partition_YieldsNoneOfItUntilReleased()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("held");
        await CreateAsync(cluster, topic, 2);
        await cluster.ProduceAsync(topic, [Text(null, "a", 0), Text(null, "b", 1)], Cancellation);
        await using var source = cluster.OpenSource(Request(false, new(new(topic, 0), 0), new(new(topic, 1), 0)));
        source.Hold(new(topic, 0), true);
        Assert.Equal(["b"], (await source.ReadAsync(Cancellation))!.CopyAll().Select(m => m.ValueText()));
        Assert.Null(await source.ReadAsync(Cancellation));
        source.Hold(new(topic, 0), false);
        Assert.Equal(["a"], (await source.ReadAsync(Cancellation))!.CopyAll().Select(m => m.ValueText()));
    }

    [Fact]
    public async Task Stop_Partition_YieldsNoMoreOfIt()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("stopped");
        await CreateAsync(cluster, topic, 2);
        await cluster.ProduceAsync(topic, [Text(null, "a", 0), Text(null, "b", 1)], Cancellation);
        await using var source = cluster.OpenSource(Request(false, new(new(topic, 0), 0), new(new(topic, 1), 0)));
        source.Stop(new(topic, 0));
        var read = new List<StoredMessage>();
        while (await source.ReadAsync(Cancellation) is { } batch)
        {
            read.AddRange(batch.CopyAll());
        }

        Assert.Equal(["b"], read.Select(m => m.ValueText()));
    }
}
