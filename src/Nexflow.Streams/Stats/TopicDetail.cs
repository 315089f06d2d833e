using Nexflow.Clusters.Ports;

namespace Nexflow.Streams.Stats;

/// <summary>One topic with what belongs to it.</summary>
/// <param name="Readers">Groups with a commit or an assignment on it.</param>
public sealed record TopicDetail(TopicSummary Topic, IReadOnlyList<GroupSummary> Readers, IReadOnlyList<ConfigEntry> Config)
{
    public static TopicDetail Of(Inventory inventory, TopicSummary topic, IReadOnlyList<ConfigEntry> config) =>
        new(topic, [.. inventory.Groups.Groups.Where(group => group.Topics.Contains(topic.Name))], config);

    /// <summary>The group's lag on this topic alone; null without a commit.</summary>
    public long? LagOf(GroupSummary group)
    {
        var known = group.Partitions.Where(row => row.Partition.Topic == Topic.Name && row.Lag is not null).ToList();
        return known.Count == 0 ? null : known.Sum(row => row.Lag ?? 0);
    }
}
