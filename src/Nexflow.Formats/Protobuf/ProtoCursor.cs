using System.Buffers.Binary;

namespace Nexflow.Formats.Protobuf;

/// <summary>A position in wire-format bytes. <paramref name="start"/> is where these bytes stand in the whole payload.</summary>
internal ref struct ProtoCursor(ReadOnlySpan<byte> bytes, int start)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly int _start = start;
    private int _at;

    public readonly bool AtEnd => _at == _bytes.Length;

    /// <summary>In the whole payload.</summary>
    public readonly int Position => _start + _at;

    public bool TryVarint(out ulong value)
    {
        value = 0;
        for (var shift = 0; shift < 70 && _at < _bytes.Length; shift += 7)
        {
            var next = _bytes[_at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return true;
            }
        }

        return false;
    }

    public bool TryFour(out uint value)
    {
        var good = TryTake(sizeof(uint), out var four);
        value = good ? BinaryPrimitives.ReadUInt32LittleEndian(four) : 0;
        return good;
    }

    public bool TryEight(out ulong value)
    {
        var good = TryTake(sizeof(ulong), out var eight);
        value = good ? BinaryPrimitives.ReadUInt64LittleEndian(eight) : 0;
        return good;
    }

    public bool TryBytes(out ReadOnlySpan<byte> value)
    {
        value = [];
        return TryVarint(out var length) && length <= int.MaxValue && TryTake((int)length, out value);
    }

    private bool TryTake(int count, out ReadOnlySpan<byte> value)
    {
        var good = count <= _bytes.Length - _at;
        value = good ? _bytes.Slice(_at, count) : [];
        _at += value.Length;
        return good;
    }
}
