using Nexflow.Core.Records;

namespace Nexflow.Clusters.Ports;

/// <summary>Messages of one partition in offset order, over the memory of the source; valid until its next read.</summary>
public abstract class MessageBatch
{
    public abstract TopicPartition Partition { get; }

    public abstract int Count { get; }

    /// <summary>The consumer's position after this batch: past markers and holes too, so that scans end by position.</summary>
    public abstract long NextOffset { get; }

    public abstract Message this[int index] { get; }
}
