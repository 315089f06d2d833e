using Nexflow.Clusters.Buffers;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>Fills segments that nobody else sees yet: a deferred load, a compaction.</summary>
internal sealed class SegmentBuilder(long low, long high, int segmentBytes) : IPartitionAppender
{
    /// <summary>A partition with few messages should cost little: segments start here and double.</summary>
    private const int SmallestBytes = 16 << 10;

    private readonly List<Segment> _segments = [];
    private long _next = low;

    public Segment[] ToArray() => [.. _segments];

    public static int NextCapacity(Segment? last, long size, int segmentBytes) =>
        (int)Math.Max(size, Math.Min(segmentBytes, Math.Max(Math.Min(SmallestBytes, segmentBytes), 2L * (last?.Capacity ?? 0))));

    public void Append(in Message message)
    {
        if (message.Offset < _next || message.Offset >= high)
        {
            throw new FormatException($"Offset {message.Offset} stands where {_next} to {high - 1} was expected.");
        }

        var size = MessageCodec.EncodedSize(message);
        if (message.Size > EmbeddedCluster.LargestMessageBytes)
        {
            throw new FormatException($"The message at offset {message.Offset} has {message.Size} bytes; the most is {EmbeddedCluster.LargestMessageBytes}.");
        }

        _next = message.Offset + 1;
        if (_segments.Count == 0 || !Put(_segments[^1], message, size))
        {
            var last = _segments.LastOrDefault();
            _segments.Add(new Segment(message.Offset, NextCapacity(last, size, segmentBytes), last));
            Put(_segments[^1], message, size);
        }
    }

    private static bool Put(Segment segment, in Message message, long size) =>
        segment.TryAppend(message, size, message.Offset, message.TimestampMs, message.TimestampKind);
}
