using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>
/// The messages of one partition. Writers take the lock; readers take none: they read the high watermark, then the segments, then
/// the low watermark, in that order, against writers that publish in the opposite one. A reader keeps a position, never a chain
/// of segments, so what is removed is reclaimed when the last batch over it is dropped.
/// </summary>
internal sealed class PartitionLog
{
    private readonly Lock _gate = new();
    private readonly int _segmentBytes;
    private readonly MemoryKeeper _memory;
    private readonly DeferredLoad? _deferred;
    private Segment[] _segments = [];
    private AppendSignal[] _waiters = [];
    private long _low;
    private long _high;
    private long _bytes;

    public PartitionLog(TopicPartition partition, int segmentBytes, MemoryKeeper memory, DeferredPartition? deferred)
    {
        Partition = partition;
        _segmentBytes = segmentBytes;
        _memory = memory;
        if (deferred is not null)
        {
            (_low, _high) = (deferred.Low, deferred.High);
            _deferred = deferred.High > deferred.Low ? new DeferredLoad(partition, deferred, segmentBytes, PublishLoaded, Wake) : null;
        }
    }

    public TopicPartition Partition { get; }

    /// <summary>Memory held, in bytes.</summary>
    public long Bytes => Volatile.Read(ref _bytes);

    public Watermarks Watermarks
    {
        get
        {
            var high = Volatile.Read(ref _high);
            return new Watermarks(Partition, Math.Min(Volatile.Read(ref _low), high), high);
        }
    }

    public bool NeedsLoad(long position) => _deferred is { Done: false } && position < _deferred.High;

    public Task LoadAsync() => _deferred?.StartAsync() ?? Task.CompletedTask;

    /// <summary>Appends at the high watermark and answers the offset; <paramref name="rolled"/> when a segment was begun.</summary>
    public long Append(in Message message, long size, long timestampMs, TimestampKind kind, out bool rolled)
    {
        long offset;
        lock (_gate)
        {
            offset = _high;
            var active = _segments.Length == 0 ? null : _segments[^1];
            var before = active?.Footprint ?? 0;
            rolled = active is null || !active.TryAppend(message, size, offset, timestampMs, kind);
            if (rolled)
            {
                before = 0;
                active = new Segment(offset, SegmentBuilder.NextCapacity(active, size, _segmentBytes), active);
                active.TryAppend(message, size, offset, timestampMs, kind);
                Volatile.Write(ref _segments, [.. _segments, active]);
            }

            Account(active!.Footprint - before);
            Volatile.Write(ref _high, offset + 1);
        }

        Wake();
        return offset;
    }

    /// <summary>The next run of messages at or after the position; false when it is at the high watermark.</summary>
    public bool TryRead(long position, int maxCount, int maxBytes, out LogSlice slice)
    {
        _deferred?.ThrowIfFailed(position);
        var high = Volatile.Read(ref _high);
        var segments = Volatile.Read(ref _segments);
        var low = Volatile.Read(ref _low);
        if (position > Math.Max(high, low))
        {
            throw new ClusterException(ClusterError.OffsetOutOfRange, $"{Partition} ends at {high}; {position} lies past it.") { Partition = Partition };
        }

        var start = Math.Max(position, low);
        slice = new LogSlice(null, 0, 0, start, Math.Max(high, start));
        if (start >= high)
        {
            return start > position;
        }

        for (var i = FindSegment(segments, start); i < segments.Length; i++)
        {
            var first = segments[i].IndexOf(start);
            var count = segments[i].CountWithin(first, maxCount, maxBytes);
            if (count > 0)
            {
                slice = new LogSlice(segments[i], first, count, start, segments[i].OffsetAt(first + count - 1) + 1);
                break;
            }
        }

        return true;
    }

    public long? FirstAtTime(long timestampMs)
    {
        _deferred?.ThrowIfFailed(Volatile.Read(ref _low));
        var segments = Volatile.Read(ref _segments);
        var low = Volatile.Read(ref _low);
        foreach (var segment in segments)
        {
            if (segment.MaxTimestamp >= timestampMs && segment.FirstAtTime(low, timestampMs) is { } offset)
            {
                return offset;
            }
        }

        return null;
    }

    /// <summary>Moves the low watermark up to the offset (never down; −1 is the high watermark) and drops segments that lie below it.</summary>
    public Watermarks RemoveBefore(long offset)
    {
        lock (_gate)
        {
            offset = offset == -1 ? _high : offset;
            if (offset > _high)
            {
                throw new ClusterException(ClusterError.OffsetOutOfRange, $"{Partition} ends at {_high}; nothing can be removed up to {offset}.") { Partition = Partition };
            }

            Volatile.Write(ref _low, Math.Max(_low, offset));
            DropLeading(_segments.TakeWhile(s => s.LastOffset < _low).Count());
            return new Watermarks(Partition, _low, _high);
        }
    }

    /// <summary>Drops the oldest segments while the predicate says so (segment, bytes up to and with it); answers what went.</summary>
    public RemovedRange? RemoveOldest(bool keepActive, Func<Segment, long, bool> drop)
    {
        lock (_gate)
        {
            var (count, bytes) = (0, _bytes);
            while (count < _segments.Length - (keepActive ? 1 : 0) && drop(_segments[count], bytes))
            {
                bytes -= _segments[count++].Footprint;
            }

            if (count == 0)
            {
                return null;
            }

            var (from, freed) = (_low, _bytes - bytes);
            Volatile.Write(ref _low, Math.Max(_low, count < _segments.Length ? _segments[count].BaseOffset : _high));
            DropLeading(count);
            return new RemovedRange(Partition, from, _low, freed);
        }
    }

    /// <summary>Puts rewritten segments in the place of all but the active one.</summary>
    public void RewriteClosed(Func<IReadOnlyList<Segment>, long, Segment[]> rewrite)
    {
        lock (_gate)
        {
            if (_segments.Length > 1)
            {
                var closed = _segments[..^1];
                var rewritten = rewrite(_segments, _low);
                Account(rewritten.Sum(s => s.Footprint) - closed.Sum(s => s.Footprint));
                Volatile.Write(ref _segments, [.. rewritten, _segments[^1]]);
            }
        }
    }

    public void Subscribe(AppendSignal signal)
    {
        lock (_gate)
        {
            Volatile.Write(ref _waiters, [.. _waiters, signal]);
        }
    }

    /// <summary>Ends every wait: the cluster goes away.</summary>
    public void Close()
    {
        foreach (var waiter in Volatile.Read(ref _waiters))
        {
            waiter.Close();
        }
    }

    public void Unsubscribe(AppendSignal signal)
    {
        lock (_gate)
        {
            Volatile.Write(ref _waiters, [.. _waiters.Where(w => w != signal)]);
        }
    }

    private static int FindSegment(Segment[] segments, long offset)
    {
        var (low, high) = (0, segments.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = segments[middle].BaseOffset <= offset ? (middle + 1, high) : (low, middle);
        }

        return Math.Max(low - 1, 0);
    }

    /// <summary>Loaded messages lie below everything that was appended meanwhile.</summary>
    private void PublishLoaded(Segment[] loaded)
    {
        lock (_gate)
        {
            var kept = loaded.Where(s => s.LastOffset >= _low).ToArray();
            Account(kept.Sum(s => s.Footprint));
            Volatile.Write(ref _segments, [.. kept, .. _segments]);
        }

        _memory.MakeRoom(0);
    }

    private void DropLeading(int count)
    {
        if (count > 0)
        {
            Account(-_segments.Take(count).Sum(s => s.Footprint));
            Volatile.Write(ref _segments, _segments[count..]);
        }
    }

    private void Account(long bytes)
    {
        if (bytes != 0)
        {
            Volatile.Write(ref _bytes, _bytes + bytes);
            _memory.Add(bytes);
        }
    }

    private void Wake()
    {
        foreach (var waiter in Volatile.Read(ref _waiters))
        {
            waiter.Set();
        }
    }
}
