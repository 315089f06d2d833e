using System.Collections.Concurrent;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>
/// Holds all logs of a cluster within one budget: the oldest segment of the largest partition of the largest topic that may be deleted from goes first
/// (by size, not by timestamps, which producers choose: a replay of old messages must not push itself out).
/// Compacted topics are compacted instead; when nothing may go, writing is refused. Called without any log's lock held.
/// </summary>
internal sealed class MemoryKeeper(long budgetBytes, Func<IEnumerable<EmbeddedTopic>> topics)
{
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<TopicPartition, RemovedRange> _evicted = new();
    private long _used;

    public MemoryReport Report => new(Volatile.Read(ref _used), budgetBytes, [.. _evicted.Values.OrderBy(r => r.Partition)]);

    public void Add(long bytes) => Interlocked.Add(ref _used, bytes);

    public bool HasRoom(long bytes) => Volatile.Read(ref _used) + bytes <= budgetBytes;

    /// <summary>Removes until the bytes fit; answers false when they cannot.</summary>
    public bool MakeRoom(long bytes)
    {
        if (HasRoom(bytes))
        {
            return true;
        }

        lock (_gate)
        {
            while (!HasRoom(bytes) && EvictOne())
            {
            }

            if (!HasRoom(bytes))
            {
                foreach (var topic in topics().Where(t => t.Config.Compact))
                {
                    topic.Compact();
                }
            }

            return HasRoom(bytes);
        }
    }

    public ClusterException Full(string topic) =>
        new(ClusterError.StorageFull, $"{topic} cannot grow: the memory budget of {budgetBytes} bytes is used up by topics that may only be compacted.");

    private bool EvictOne()
    {
        var log = topics().Where(t => t.Config.Delete && t.Bytes > 0).MaxBy(t => t.Bytes)?.Logs.MaxBy(l => l.Bytes);
        var seen = 0;
        if (log?.RemoveOldest(false, (_, _) => seen++ == 0) is not { } removed)
        {
            return false;
        }

        _evicted.AddOrUpdate(removed.Partition, removed, (_, old) => removed with { From = old.From, Bytes = old.Bytes + removed.Bytes });
        return true;
    }
}
