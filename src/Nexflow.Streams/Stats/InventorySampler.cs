using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Streams.Stats;

/// <summary>
/// Looks at all topics and groups of a cluster, again and again: rates and stalls come from what earlier looks saw. Not thread-safe:
/// one look at a time.
/// </summary>
public sealed class InventorySampler(ICluster cluster, TimeProvider clock, InventoryOptions? options = null)
{
    private const string CleanupPolicy = "cleanup.policy";

    private readonly InventoryOptions _options = options ?? new InventoryOptions();
    private readonly GroupJudge _judge = new(options ?? new InventoryOptions());
    private readonly Dictionary<string, RateHistory> _rates = [];
    private readonly Dictionary<string, bool> _compacted = [];

    /// <exception cref="ClusterException">The topics could not be asked. Groups that cannot be are told in <see cref="GroupInventory.Problem"/>.</exception>
    public async Task<Inventory> SampleAsync(CancellationToken cancellation)
    {
        var (groups, problem) = await GroupsAsync(cancellation);
        var (topics, marks) = await TopicsAsync(cancellation);
        var at = clock.GetUtcNow();
        var partitions = topics.ToDictionary(topic => topic.Name, topic => topic.Partitions.Select(p => Summary(topic.Name, p, marks)).ToList());
        var byPartition = partitions.SelectMany(topic => topic.Value.Select(p => (Key: new TopicPartition(topic.Key, p.Id), p))).ToDictionary(pair => pair.Key, pair => pair.p);
        var judged = groups.Select(group => _judge.Judge(group, byPartition, at)).ToList();
        var readers = judged.SelectMany(group => group.Partitions.Select(row => (group, row))).ToLookup(pair => pair.row.Partition.Topic);
        var summaries = new List<TopicSummary>(topics.Count);
        foreach (var topic in topics)
        {
            var summary = new TopicSummary
            {
                Name = topic.Name,
                IsInternal = topic.Internal,
                IsDeadLetter = _options.DeadLetters.IsMatch(topic.Name),
                IsCompacted = await IsCompactedAsync(topic.Name, cancellation),
                Partitions = partitions[topic.Name],
            };
            summaries.Add(WithReaders(summary, [.. readers[topic.Name]]) with { Rate = RateOf(summary, at) });
        }

        return new Inventory(new TopicInventory(at, summaries), new GroupInventory(at, judged, problem));
    }

    private static PartitionSummary Summary(string topic, PartitionDescription partition, Dictionary<TopicPartition, Watermarks> marks)
    {
        var known = marks.TryGetValue(new TopicPartition(topic, partition.Id), out var mark);
        return new PartitionSummary(partition.Id, partition.Leader, partition.Replicas, partition.InSync, known ? mark.Low : null, known ? mark.High : null);
    }

    private static TopicSummary WithReaders(TopicSummary topic, IReadOnlyList<(GroupSummary Group, GroupPartition Row)> readers)
    {
        var committed = readers.Where(reader => reader.Row.Lag is not null).ToList();
        return topic with
        {
            Groups = committed.Select(reader => reader.Group.Id).Distinct().Count(),
            Lag = committed.Count == 0 ? null : committed.Sum(reader => reader.Row.Lag ?? 0),
            IsStalled = committed.Exists(reader => reader.Group.Verdict == GroupVerdict.Stalled && reader.Row.Lag > 0),
        };
    }

    private async Task<(IReadOnlyList<GroupDescription> Groups, string? Problem)> GroupsAsync(CancellationToken cancellation)
    {
        try
        {
            return (await cluster.ListGroupsAsync(cancellation), null);
        }
        catch (ClusterException e) when (e.Error is ClusterError.AccessDenied)
        {
            return ([], e.Message);
        }
    }

    private async Task<(IReadOnlyList<TopicDescription> Topics, Dictionary<TopicPartition, Watermarks> Marks)> TopicsAsync(CancellationToken cancellation)
    {
        for (var retry = true; ; retry = false)
        {
            var topics = await cluster.ListTopicsAsync(cancellation);
            var led = topics.SelectMany(topic => topic.Partitions.Where(p => p.Leader is not null).Select(p => new TopicPartition(topic.Name, p.Id))).ToList();
            try
            {
                var marks = await cluster.WatermarksAsync(led, IsolationLevel.ReadUncommitted, cancellation);
                return (topics, marks.ToDictionary(mark => mark.Partition));
            }
            catch (ClusterException e) when (retry && e.Error is (ClusterError.UnknownTopic or ClusterError.UnknownPartition))
            {
                // A topic was deleted between the two questions: ask again.
            }
        }
    }

    private async ValueTask<bool> IsCompactedAsync(string topic, CancellationToken cancellation)
    {
        if (!_compacted.TryGetValue(topic, out var compacted))
        {
            compacted = await CleanupIncludesCompactAsync(topic, cancellation);
            _compacted[topic] = compacted;
        }

        return compacted;
    }

    private async Task<bool> CleanupIncludesCompactAsync(string topic, CancellationToken cancellation)
    {
        try
        {
            var config = await cluster.DescribeTopicConfigAsync(topic, cancellation);
            return config.FirstOrDefault(entry => entry.Name == CleanupPolicy)?.Value?.Contains("compact", StringComparison.Ordinal) ?? false;
        }
        catch (ClusterException e) when (e.Error is ClusterError.AccessDenied or ClusterError.UnknownTopic)
        {
            return false;
        }
    }

    private double? RateOf(TopicSummary topic, DateTimeOffset at)
    {
        if (!_rates.TryGetValue(topic.Name, out var history))
        {
            _rates[topic.Name] = history = new RateHistory(_options.RateWindow);
        }

        return history.Add(at, topic.HighTotal);
    }
}
