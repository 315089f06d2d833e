namespace Nexflow.Core.Records;

/// <summary>One partition of a topic. Ordered by topic (ordinal), then partition.</summary>
public readonly record struct TopicPartition(string Topic, int Partition) : IComparable<TopicPartition>
{
    public int CompareTo(TopicPartition other)
    {
        var byTopic = string.CompareOrdinal(Topic, other.Topic);
        return byTopic != 0 ? byTopic : Partition.CompareTo(other.Partition);
    }

    /// <summary><c>topic/partition</c>, as diagnostics and plans print it.</summary>
    public override string ToString() => $"{Topic}/{Partition}";
}
