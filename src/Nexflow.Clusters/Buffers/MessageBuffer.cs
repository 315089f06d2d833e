using Nexflow.Core.Records;

namespace Nexflow.Clusters.Buffers;

/// <summary>Copies of one partition's messages in order, taken from either end. Its memory is used again once it is empty.</summary>
internal sealed class MessageBuffer(TopicPartition partition)
{
    private readonly List<int> _positions = [];
    private byte[] _bytes = [];
    private int _first;
    private int _used;

    public int Count => _positions.Count - _first;

    /// <summary>Bytes between the first and the last message.</summary>
    public long Bytes => Count == 0 ? 0 : _used - _positions[_first];

    public Message First => MessageCodec.Read(partition, _bytes.AsSpan(_positions[_first]));

    public Message Last => MessageCodec.Read(partition, _bytes.AsSpan(_positions[^1]));

    public void Add(in Message message)
    {
        var size = checked((int)MessageCodec.EncodedSize(message));
        if (size > _bytes.Length - _used)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(2L * _bytes.Length, (long)_used + size), Array.MaxLength));
        }

        MessageCodec.Write(_bytes.AsSpan(_used), message, message.Offset, message.TimestampMs, message.TimestampKind);
        _positions.Add(_used);
        _used += size;
    }

    public void RemoveFirst()
    {
        _first++;
        if (Count == 0)
        {
            Clear();
        }
    }

    public void RemoveLast()
    {
        _used = _positions[^1];
        _positions.RemoveAt(_positions.Count - 1);
        if (Count == 0)
        {
            Clear();
        }
    }

    /// <summary>Removes the oldest until the rest fits (one stays); answers whether any went.</summary>
    public bool KeepNewest(long bytes)
    {
        var before = _first;
        while (Bytes > bytes && Count > 1)
        {
            _first++;
        }

        if (_first == before)
        {
            return false;
        }

        if (_positions[_first] > bytes)
        {
            MoveToFront();
        }

        return true;
    }

    public void Clear()
    {
        _positions.Clear();
        (_first, _used) = (0, 0);
    }

    private void MoveToFront()
    {
        var start = _positions[_first];
        _bytes.AsSpan(start, _used - start).CopyTo(_bytes);
        _used -= start;
        _positions.RemoveRange(0, _first);
        _first = 0;
        for (var i = 0; i < _positions.Count; i++)
        {
            _positions[i] -= start;
        }
    }
}
