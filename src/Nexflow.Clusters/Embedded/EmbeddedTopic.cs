using Nexflow.Clusters.Buffers;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>A topic: its settings, its partitions' logs, and which partition a new message goes to.</summary>
internal sealed class EmbeddedTopic
{
    /// <summary>Keyless messages stay on a partition for so many bytes (the Java client's <c>batch.size</c>), then move to the next.</summary>
    private const int StickyBytes = 16384;

    private readonly MemoryKeeper _memory;
    private readonly EmbeddedClusterOptions _options;
    private long _keylessBytes;
    private long _compactedBytes;

    public EmbeddedTopic(string name, TopicConfig config, IReadOnlyList<DeferredPartition?> partitions, MemoryKeeper memory, EmbeddedClusterOptions options)
    {
        Name = name;
        Config = config;
        _memory = memory;
        _options = options;
        Logs = [.. partitions.Select((deferred, id) => new PartitionLog(new TopicPartition(name, id), options.SegmentBytes, memory, deferred))];
    }

    public string Name { get; }

    public TopicConfig Config { get; }

    public IReadOnlyList<PartitionLog> Logs { get; }

    public long Bytes
    {
        get
        {
            var sum = 0L;
            foreach (var log in Logs)
            {
                sum += log.Bytes;
            }

            return sum;
        }
    }

    public PartitionLog Log(int partition) => (uint)partition < (uint)Logs.Count
        ? Logs[partition]
        : throw new ClusterException(ClusterError.UnknownPartition, $"{Name} has partitions 0 to {Logs.Count - 1}; there is no {partition}.");

    /// <summary>Throws what <see cref="Append"/> would refuse, so that a batch is refused before any of it is written.</summary>
    public void Check(in Message message)
    {
        var most = Math.Min(Config.MaxMessageBytes, EmbeddedCluster.LargestMessageBytes);
        if (message.Size > most)
        {
            throw new ClusterException(ClusterError.RecordTooLarge, $"A message of {message.Size} bytes is more than {Name} takes ({most}: max.message.bytes).");
        }

        if (Config.Compact && !message.HasKey)
        {
            throw new ClusterException(ClusterError.InvalidRequest, $"{Name} is compacted: it takes no message without a key.");
        }

        if (message.Partition != -1)
        {
            Log(message.Partition);
        }
    }

    public ProduceResult Append(in Message message)
    {
        Check(message);
        var size = MessageCodec.EncodedSize(message);
        if (!_memory.MakeRoom(Segment.MostFootprint(size, _options.SegmentBytes)))
        {
            throw _memory.Full(Name);
        }

        var log = message.Partition == -1 ? Logs[Choose(message)] : Logs[message.Partition];
        var (time, kind) = Config.StampsOnAppend
            ? (_options.Time.GetUtcNow().ToUnixTimeMilliseconds(), TimestampKind.LogAppendTime)
            : (message.TimestampMs, message.TimestampKind);
        var offset = log.Append(message, size, time, kind, out var rolled);
        if (rolled)
        {
            OnRolled(log);
        }

        return new ProduceResult(log.Partition.Partition, offset);
    }

    public int Choose(in Message message) => message.HasKey
        ? Murmur2.Partition(message.Key, Logs.Count)
        : (int)(Interlocked.Add(ref _keylessBytes, message.Size) / StickyBytes % Logs.Count);

    /// <summary>Applies <c>retention.ms</c> and <c>retention.bytes</c>: whole segments, oldest first, as Kafka's log cleaner does.</summary>
    public void ApplyRetention()
    {
        foreach (var log in Logs)
        {
            ApplyRetention(log, keepActive: false);
        }
    }

    public void Compact()
    {
        var cutoff = _options.Time.GetUtcNow().ToUnixTimeMilliseconds() - Config.TombstoneMs;
        foreach (var log in Logs)
        {
            log.RewriteClosed((segments, low) => Compactor.Compact(log.Partition, segments, low, cutoff, _options.SegmentBytes));
        }

        Volatile.Write(ref _compactedBytes, Bytes);
    }

    private void OnRolled(PartitionLog log)
    {
        ApplyRetention(log, keepActive: true);
        // Dirty as much as clean: Kafka's min.cleanable.dirty.ratio of a half.
        if (Config.Compact && Bytes > 2 * Math.Max(Volatile.Read(ref _compactedBytes), _options.SegmentBytes))
        {
            Compact();
        }
    }

    private void ApplyRetention(PartitionLog log, bool keepActive)
    {
        if (!_options.Retention || !Config.Delete)
        {
            return;
        }

        if (Config.RetentionMs >= 0)
        {
            var cutoff = _options.Time.GetUtcNow().ToUnixTimeMilliseconds() - Config.RetentionMs;
            log.RemoveOldest(keepActive, (segment, _) => segment.MaxTimestamp < cutoff && segment.MaxTimestamp != long.MinValue);
        }

        if (Config.RetentionBytes >= 0)
        {
            log.RemoveOldest(keepActive, (segment, bytes) => bytes - segment.Footprint >= Config.RetentionBytes);
        }
    }
}
