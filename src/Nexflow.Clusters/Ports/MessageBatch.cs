using Nexflow.Core.Records;

namespace Nexflow.Clusters.Ports;

/// <summary>Messages of one partition in offset order, over the memory of the source; valid until its next read.</summary>
public abstract class MessageBatch
{
    public abstract TopicPartition Partition { get; }

    public abstract int Count { get; }

    /// <summary>
    /// The position this batch was read from. It is past the previous batch's <see cref="NextOffset"/> (or the requested start) only
    /// when retention or a deletion moved the low watermark over the reader: the offsets between are lost, not holes.
    /// </summary>
    public abstract long StartOffset { get; }

    /// <summary>The consumer's position after this batch: past markers and holes too, so that scans end by position.</summary>
    public abstract long NextOffset { get; }

    public abstract Message this[int index] { get; }
}
