namespace Nexflow.Clusters.Ports;

/// <summary>
/// A reader over assigned partitions. Batches of one partition come in offset order; partitions interleave fairly.
/// Not thread-safe: one reader, except <see cref="IAsyncDisposable.DisposeAsync"/>.
/// </summary>
public interface IRecordSource : IAsyncDisposable
{
    /// <summary>
    /// The next batch, valid until the next call. With <see cref="SourceRequest.Wait"/> it waits for data (null only when all are stopped); without, it answers null
    /// when every partition that is neither stopped nor held is at its high watermark. A batch holds no more than the prefetch budget's
    /// share of one partition, or one message; it may be empty and only carry a new position (markers, holes).
    /// A start past the high watermark is <see cref="ClusterError.OffsetOutOfRange"/>; one below the low watermark goes on there.
    /// A <see cref="ClusterException"/> with <see cref="ClusterException.Partition"/> concerns that partition alone: stop it and read on.
    /// </summary>
    ValueTask<MessageBatch?> ReadAsync(CancellationToken cancellation);

    /// <summary>No more batches of this partition; its prefetched bytes are given back.</summary>
    void Stop(Core.Records.TopicPartition partition);

    /// <summary>No batches of this partition while it is held: what merges by time must not run ahead on one side.</summary>
    void Hold(Core.Records.TopicPartition partition, bool held);
}
