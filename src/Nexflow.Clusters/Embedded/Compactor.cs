using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>
/// Kafka's compaction, simplified: of the closed segments, each key keeps its last message (the active segment counts as later); a
/// message with a null value goes once it is older than the tombstone cutoff. Offsets stay as they are; holes remain.
/// </summary>
internal static class Compactor
{
    /// <param name="segments">All segments in order; the last is the active one, which is not rewritten.</param>
    public static Segment[] Compact(TopicPartition partition, IReadOnlyList<Segment> segments, long low, long tombstoneCutoffMs, int segmentBytes)
    {
        var latest = new Dictionary<byte[], long>(KeyComparer.Instance);
        var byKey = latest.GetAlternateLookup<ReadOnlySpan<byte>>();
        foreach (var segment in segments)
        {
            for (var i = 0; i < segment.Count; i++)
            {
                byKey[segment.Read(partition, i).Key] = segment.OffsetAt(i);
            }
        }

        var kept = new SegmentBuilder(low, long.MaxValue, segmentBytes);
        foreach (var segment in segments.SkipLast(1))
        {
            for (var i = segment.IndexOf(low); i < segment.Count; i++)
            {
                var message = segment.Read(partition, i);
                if (byKey[message.Key] == message.Offset && (message.HasValue || message.TimestampMs >= tombstoneCutoffMs))
                {
                    kept.Append(message);
                }
            }
        }

        return kept.ToArray();
    }
}
