namespace Nexflow.Streams.Stats;

/// <summary>All topics of a cluster at one moment, ordered by name.</summary>
public sealed record TopicInventory(DateTimeOffset At, IReadOnlyList<TopicSummary> Topics)
{
    public TopicSummary? Find(string name) => Topics.FirstOrDefault(topic => topic.Name == name);
}
