using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Traffic;

/// <summary>Plays the consumer groups: healthy ones follow, lagging ones fall behind, stalled and abandoned ones commit nothing.</summary>
internal sealed class GroupProgress(EmbeddedCluster cluster, ulong seed)
{
    private const double LaggingShare = 0.6;

    private readonly ScenarioRandom _random = new(~seed);
    private readonly Dictionary<TopicPartition, long> _highs = [];

    /// <summary>One round of commits.</summary>
    public async Task AdvanceAsync(CancellationToken cancellation)
    {
        foreach (var group in ScenarioGroup.All)
        {
            if (group.Pace is GroupPace.Stalled or GroupPace.Abandoned)
            {
                continue;
            }

            var partitions = Partitions(group);
            foreach (var watermarks in await cluster.WatermarksAsync(partitions, IsolationLevel.ReadCommitted, cancellation).ConfigureAwait(false))
            {
                Commit(group, watermarks);
            }
        }
    }

    private static List<TopicPartition> Partitions(ScenarioGroup group)
    {
        var topic = ScenarioTopics.All.First(topic => topic.Name == group.Topic);
        return [.. Enumerable.Range(0, topic.Partitions).Select(partition => new TopicPartition(topic.Name, partition))];
    }

    private void Commit(ScenarioGroup group, Watermarks watermarks)
    {
        var grown = watermarks.High - _highs.GetValueOrDefault(watermarks.Partition, watermarks.High);
        _highs[watermarks.Partition] = watermarks.High;
        var committed = cluster.Groups.Committed(group.Id, watermarks.Partition);
        if (committed is null)
        {
            return;
        }

        var next = group.Pace == GroupPace.Lagging
            ? committed.Value + (long)((grown * LaggingShare) + _random.Fraction())
            : watermarks.High - _random.Below(4);
        if (next > committed)
        {
            cluster.Groups.Commit(group.Id, watermarks.Partition, Math.Min(next, watermarks.High));
        }
    }
}
