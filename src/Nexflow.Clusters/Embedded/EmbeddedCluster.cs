using System.Collections.Concurrent;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>
/// A cluster in memory, with Kafka's semantics: what opens when nothing is installed, and how recordings are read. Appends lock one
/// partition; reads lock nothing. What fills it (a recording, traffic) uses the methods beside the port, which ignore read-only.
/// </summary>
public sealed class EmbeddedCluster : ICluster
{
    /// <summary>No message may be larger, whatever <c>max.message.bytes</c> says.</summary>
    public const int LargestMessageBytes = 64 << 20;

    private static readonly TimeSpan RetentionCheck = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, EmbeddedTopic> _topics = new(StringComparer.Ordinal);
    private readonly EmbeddedClusterOptions _options;
    private readonly MemoryKeeper _memory;
    private readonly ITimer? _retention;

    public EmbeddedCluster(EmbeddedClusterOptions options)
    {
        _options = options;
        _memory = new MemoryKeeper(options.MemoryBudgetBytes, () => _topics.Values);
        _retention = options.Retention ? options.Time.CreateTimer(_ => ApplyRetention(), null, RetentionCheck, RetentionCheck) : null;
    }

    public ClusterIdentity Identity => _options.Identity;

    ISchemaSource ICluster.Schemas => Schemas;

    public EmbeddedSchemas Schemas { get; } = new();

    public EmbeddedGroups Groups { get; } = new();

    public MemoryReport Memory => _memory.Report;

    /// <summary>Adds a topic; null in <paramref name="partitions"/> stands for an empty partition.</summary>
    public void AddTopic(string name, IReadOnlyList<DeferredPartition?> partitions, IReadOnlyDictionary<string, string> config)
    {
        TopicNames.Check(name);
        if (partitions.Count == 0)
        {
            throw new ClusterException(ClusterError.InvalidRequest, $"{name}: a topic has at least one partition.");
        }

        if (partitions.Any(p => p is not null && (p.Low < 0 || p.Low > p.High)))
        {
            throw new ClusterException(ClusterError.Corrupt, $"{name}: a partition is declared with a low watermark past its high one.");
        }

        if (!_topics.TryAdd(name, new EmbeddedTopic(name, new TopicConfig(name, config), partitions, _memory, _options)))
        {
            throw new ClusterException(ClusterError.TopicExists, $"There is a topic {name} already.");
        }
    }

    /// <summary>
    /// Appends a copy of the message to <see cref="Message.Topic"/>: to its partition, or by key when that is −1; its offset is not looked at.
    /// The fast way in: nothing is allocated.
    /// </summary>
    public ProduceResult Append(in Message message) => Topic(message.Topic).Append(message);

    /// <summary>Applies <c>retention.ms</c> and <c>retention.bytes</c> now; a timer does so every five minutes.</summary>
    public void ApplyRetention()
    {
        foreach (var topic in _topics.Values)
        {
            topic.ApplyRetention();
        }
    }

    /// <summary>Compacts every topic whose policy says so now; it also happens as they grow.</summary>
    public void Compact()
    {
        foreach (var topic in _topics.Values.Where(t => t.Config.Compact))
        {
            topic.Compact();
        }
    }

    public Task<ClusterDescription> DescribeAsync(CancellationToken cancellation) =>
        Run(cancellation, () => new ClusterDescription(Identity.Name, [new BrokerDescription(1, "in-process", 0)], 1));

    public Task<IReadOnlyList<TopicDescription>> ListTopicsAsync(CancellationToken cancellation) =>
        Run<IReadOnlyList<TopicDescription>>(cancellation, () => [.. _topics.Values.OrderBy(t => t.Name, StringComparer.Ordinal).Select(Describe)]);

    public Task<IReadOnlyList<ConfigEntry>> DescribeTopicConfigAsync(string topic, CancellationToken cancellation) =>
        Run(cancellation, () => Topic(topic).Config.Entries);

    public Task<IReadOnlyList<Watermarks>> WatermarksAsync(IReadOnlyList<TopicPartition> partitions, IsolationLevel isolation, CancellationToken cancellation) =>
        Run<IReadOnlyList<Watermarks>>(cancellation, () => [.. partitions.Select(p => Log(p).Watermarks)]);

    public async Task<IReadOnlyList<long?>> OffsetsForTimesAsync(IReadOnlyList<PartitionTime> times, CancellationToken cancellation)
    {
        var logs = times.Select(t => Log(t.Partition)).ToList();
        await Task.WhenAll(logs.Select(l => l.LoadAsync())).WaitAsync(cancellation).ConfigureAwait(false);
        return [.. times.Select((t, i) => logs[i].FirstAtTime(t.TimestampMs))];
    }

    public IRecordSource OpenSource(SourceRequest request) =>
        new EmbeddedSource(request.Starts.Select(s => new SourceCursor(Log(s.Partition), s.Offset)), request.Wait, request.PrefetchBytes);

    public Task<IReadOnlyList<ProduceResult>> ProduceAsync(string topic, IReadOnlyList<NewMessage> messages, CancellationToken cancellation) =>
        Write<IReadOnlyList<ProduceResult>>(cancellation, () =>
        {
            var target = Topic(topic);
            var now = _options.Time.GetUtcNow().ToUnixTimeMilliseconds();
            foreach (var message in messages)
            {
                target.Check(AsMessage(topic, message, now));
            }

            return [.. messages.Select(m => target.Append(AsMessage(topic, m, now)))];
        });

    public Task CreateTopicAsync(NewTopic topic, CancellationToken cancellation) => Write(cancellation, () =>
    {
        if (topic.ReplicationFactor is not (1 or -1))
        {
            throw new ClusterException(ClusterError.InvalidRequest, $"{topic.Name}: replication factor {topic.ReplicationFactor} is more than the one broker there is.");
        }

        if (_topics.Keys.FirstOrDefault(k => k != topic.Name && k.Replace('.', '_') == topic.Name.Replace('.', '_')) is { } other)
        {
            throw new ClusterException(ClusterError.InvalidRequest, $"{topic.Name} differs from {other} only in '.' and '_', which metrics cannot tell apart.");
        }

        AddTopic(topic.Name, new DeferredPartition?[Math.Max(topic.Partitions, 0)], topic.Config);
        return true;
    });

    public Task<IReadOnlyList<Watermarks>> DeleteRecordsAsync(IReadOnlyList<PartitionOffset> before, CancellationToken cancellation) =>
        Write<IReadOnlyList<Watermarks>>(cancellation, () =>
        {
            foreach (var topic in before.Select(b => Topic(b.Partition.Topic)).Where(t => !t.Config.Delete))
            {
                throw new ClusterException(ClusterError.InvalidRequest, $"{topic.Name} is only compacted (cleanup.policy = compact): its start cannot be deleted.");
            }

            return [.. before.Select(b => Log(b.Partition).RemoveBefore(b.Offset))];
        });

    public Task<IReadOnlyList<GroupDescription>> ListGroupsAsync(CancellationToken cancellation) => Run(cancellation, Groups.List);

    public ValueTask DisposeAsync()
    {
        _retention?.Dispose();
        foreach (var log in _topics.Values.SelectMany(t => t.Logs))
        {
            log.Close();
        }

        _topics.Clear();
        return ValueTask.CompletedTask;
    }

    private static TopicDescription Describe(EmbeddedTopic topic) =>
        new(topic.Name, topic.Name.StartsWith("__", StringComparison.Ordinal), [.. topic.Logs.Select(l => new PartitionDescription(l.Partition.Partition, 1, [1], [1]))]);

    private static Message AsMessage(string topic, NewMessage message, long now) => new()
    {
        Topic = topic,
        Partition = message.Partition,
        Offset = -1,
        TimestampMs = message.TimestampMs ?? now,
        TimestampKind = TimestampKind.CreateTime,
        HasKey = message.Key is not null,
        Key = message.Key,
        HasValue = message.Value is not null,
        Value = message.Value,
        Headers = new HeaderBlock(message.HeaderBytes),
    };

    private EmbeddedTopic Topic(string name) => _topics.TryGetValue(name, out var topic)
        ? topic
        : throw new ClusterException(ClusterError.UnknownTopic, $"There is no topic {name}.");

    private PartitionLog Log(TopicPartition partition) => Topic(partition.Topic).Log(partition.Partition);

    private Task<T> Write<T>(CancellationToken cancellation, Func<T> work) => Run(cancellation, () => Identity.ReadOnly
        ? throw new ClusterException(ClusterError.ReadOnly, $"{Identity.Name} is open read-only.")
        : work());

    /// <summary>The port answers with failed tasks, never by throwing before there is one.</summary>
    private static async Task<T> Run<T>(CancellationToken cancellation, Func<T> work)
    {
        cancellation.ThrowIfCancellationRequested();
        await Task.CompletedTask.ConfigureAwait(false);
        return work();
    }
}
