namespace Nexflow.Clusters.Ports;

/// <summary>
/// A reader over assigned partitions. Batches of one partition come in offset order; partitions interleave fairly.
/// Not thread-safe: one reader, except <see cref="IAsyncDisposable.DisposeAsync"/>.
/// </summary>
public interface IRecordSource : IAsyncDisposable
{
    /// <summary>
    /// The next batch, valid until the next call. With <see cref="SourceRequest.Wait"/> it waits for data; without, it answers null
    /// when every partition is at its high watermark. A batch may be empty and only carry a new position (markers, holes).
    /// A start past the high watermark is <see cref="ClusterError.OffsetOutOfRange"/>; one below the low watermark goes on there.
    /// A <see cref="ClusterException"/> with <see cref="ClusterException.Partition"/> concerns that partition alone: stop it and read on.
    /// </summary>
    ValueTask<MessageBatch?> ReadAsync(CancellationToken cancellation);

    /// <summary>No more batches of this partition; its prefetched bytes are given back.</summary>
    void Stop(Core.Records.TopicPartition partition);
}
