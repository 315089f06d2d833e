using Nexflow.Clusters.Buffers;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>
/// A run of messages in one array. One writer at a time (the log's lock); readers need no lock: bytes and positions are written
/// first, then the count is published, and nothing below the count ever changes.
/// </summary>
internal sealed class Segment(long baseOffset, int capacity, Segment? before = null)
{
    private const int GuessedMessageBytes = 256;
    private const int SpareShare = 32;

    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(capacity);
    private int[] _positions = new int[GuessCount(capacity, before)];
    private int _used;
    private int _count;
    private long _maxTimestamp = long.MinValue;

    /// <summary>The most memory that an append of so many bytes may take: a new segment with a position for each message, were they empty.</summary>
    public static long MostFootprint(long size, int segmentBytes) => (size + segmentBytes) * 5 / 4;

    public long BaseOffset { get; } = baseOffset;

    public int Capacity => _bytes.Length;

    /// <summary>Memory held, in bytes.</summary>
    public long Footprint => _bytes.Length + (4L * _positions.Length);

    public int Count => Volatile.Read(ref _count);

    /// <summary>Largest timestamp of the messages; <see cref="long.MinValue"/> when none carries one.</summary>
    public long MaxTimestamp => Volatile.Read(ref _maxTimestamp);

    public long LastOffset => OffsetAt(Count - 1);

    public bool TryAppend(in Message message, long size, long offset, long timestampMs, TimestampKind kind)
    {
        if (size > _bytes.Length - _used)
        {
            return false;
        }

        MessageCodec.Write(_bytes.AsSpan(_used, (int)size), message, offset, timestampMs, kind);
        if (_count == _positions.Length)
        {
            var larger = new int[Math.Min(_positions.Length * 2, MostCount(_bytes.Length))];
            _positions.CopyTo(larger, 0);
            Volatile.Write(ref _positions, larger);
        }

        _positions[_count] = _used;
        _used += (int)size;
        if (kind != TimestampKind.None && timestampMs > _maxTimestamp)
        {
            Volatile.Write(ref _maxTimestamp, timestampMs);
        }

        Volatile.Write(ref _count, _count + 1);
        return true;
    }

    /// <param name="index">Below a count that was read before.</param>
    public Message Read(TopicPartition partition, int index) => MessageCodec.Read(partition, Entry(index));

    public long OffsetAt(int index) => MessageCodec.Offset(Entry(index));

    /// <summary>Index of the first message at or after the offset; the count when there is none.</summary>
    public int IndexOf(long offset)
    {
        var count = Count;
        var dense = offset - BaseOffset;
        if (dense <= 0)
        {
            return 0;
        }

        if (dense < count && OffsetAt((int)dense) == offset)
        {
            return (int)dense;
        }

        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = OffsetAt(middle) < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>How many messages from the index on fit into both limits; one at least when there is one.</summary>
    public int CountWithin(int first, int maxCount, int maxBytes)
    {
        var count = Math.Min(Count - first, maxCount);
        if (count <= 1)
        {
            return count;
        }

        var positions = Volatile.Read(ref _positions);
        var end = (long)positions[first] + maxBytes;
        while (count > 1 && positions[first + count - 1] > end)
        {
            count = Math.Max(count / 2, 1);
        }

        return count;
    }

    /// <summary>Offset of the first message at or after the given offset whose timestamp is at or after the time; null when there is none.</summary>
    public long? FirstAtTime(long fromOffset, long timestampMs)
    {
        var count = Count;
        for (var i = IndexOf(fromOffset); i < count; i++)
        {
            var entry = Entry(i);
            if (MessageCodec.Kind(entry) != TimestampKind.None && MessageCodec.Timestamp(entry) >= timestampMs)
            {
                return MessageCodec.Offset(entry);
            }
        }

        return null;
    }

    /// <summary>As many messages as the segment before held in as many bytes, and a few more.</summary>
    private static int GuessCount(int capacity, Segment? before)
    {
        var guess = before is { Count: > 0 } ? (long)before.Count * capacity / before.Capacity : capacity / GuessedMessageBytes;
        return (int)Math.Min(guess + (guess / SpareShare) + 1, MostCount(capacity));
    }

    private static int MostCount(int capacity) => (capacity / MessageCodec.FixedBytes) + 1;

    private ReadOnlySpan<byte> Entry(int index) => _bytes.AsSpan(Volatile.Read(ref _positions)[index]);
}
