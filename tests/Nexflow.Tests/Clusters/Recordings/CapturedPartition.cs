using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>One partition while the generator fills it.</summary>
internal sealed class CapturedPartition
{
    private readonly List<long> _appendedMs = [];

    public CapturedPartition(TopicPartition partition, long low)
    {
        Partition = partition;
        Low = low;
        Next = low;
    }

    public TopicPartition Partition { get; }

    public long Low { get; }

    public long Next { get; private set; }

    public List<StoredMessage> Messages { get; } = [];

    public long Append(NewMessage message, long nowMs)
    {
        Messages.Add(new StoredMessage
        {
            Topic = Partition.Topic,
            Partition = Partition.Partition,
            Offset = Next,
            TimestampMs = message.TimestampMs ?? nowMs,
            TimestampKind = TimestampKind.CreateTime,
            Key = message.Key,
            Value = message.Value,
            HeaderBytes = message.HeaderBytes,
        });
        _appendedMs.Add(nowMs);
        return Next++;
    }

    /// <summary>Leaves out offsets, as compaction does.</summary>
    public void Skip(int offsets) => Next += offsets;

    /// <summary>The high watermark as it was at that time.</summary>
    public long HighAt(long timeMs)
    {
        var count = _appendedMs.TakeWhile(appended => appended < timeMs).Count();
        return count == 0 ? Low : Messages[count - 1].Offset + 1;
    }
}
