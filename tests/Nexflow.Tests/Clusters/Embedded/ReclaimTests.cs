using System.Runtime.CompilerServices;
using Nexflow.Clusters.Embedded;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Embedded;

public sealed class ReclaimTests
{
    [Fact]
    public async Task IdleReader_HoldsItsBatchOnly_RemovedSegmentsAreCollected()
    {
        var log = new PartitionLog(new TopicPartition("t", 0), 1024, new MemoryKeeper(long.MaxValue, () => []), null);
        for (var i = 0; i < 100; i++)
        {
            log.Append(TestClusters.Message("t", 0, 0, 1, new string('x', 100)), 129, 1, TimestampKind.CreateTime, out _);
        }

        await using var idle = new EmbeddedSource([new SourceCursor(log, 0)], true, 1 << 20);
        var batch = await idle.ReadAsync(TestContext.Current.CancellationToken);
        var later = SegmentAt(log, 50);
        log.RemoveBefore(100);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(later.IsAlive);
        Assert.Equal(0, batch![0].Offset);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference SegmentAt(PartitionLog log, long offset)
    {
        Assert.True(log.TryRead(offset, 1, 1 << 20, out var slice));
        return new WeakReference(slice.Segment);
    }
}
