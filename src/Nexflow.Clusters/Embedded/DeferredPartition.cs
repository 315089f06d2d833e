namespace Nexflow.Clusters.Embedded;

/// <summary>
/// A partition whose watermarks are known and whose messages are loaded at the first read, once, on the thread pool.
/// Whatever the loader throws becomes <see cref="Ports.ClusterError.Corrupt"/> for every read of this partition, and of no other.
/// </summary>
public sealed record DeferredPartition(long Low, long High, Action<IPartitionAppender> Load);
