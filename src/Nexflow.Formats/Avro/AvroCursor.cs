using System.Buffers.Binary;
using Nexflow.Core.Records;

namespace Nexflow.Formats.Avro;

/// <summary>A position in Avro's binary encoding, and the first failure. After a failure every read answers nothing.</summary>
internal ref struct AvroCursor(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>Items that arrays and maps may still have: a few bytes can claim billions of items that take none.</summary>
    private long _items = bytes.Length + 1_000_000L;

    public DecodeFailure? Failure { get; private set; }

    public readonly int Left => _bytes.Length - _at;

    /// <summary>A zigzag varint.</summary>
    public bool TryLong(out long value)
    {
        ulong bits = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            if (_at == _bytes.Length)
            {
                value = 0;
                return Fail("cut off in a number");
            }

            var next = _bytes[_at++];
            bits |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                value = (long)(bits >> 1) ^ -(long)(bits & 1);
                return shift < 63 || next <= 1 || Fail("a number has more than 64 bits");
            }
        }

        value = 0;
        return Fail("a number has more than ten bytes");
    }

    public bool TryInt(out int value)
    {
        var good = TryLong(out var number) && (number is >= int.MinValue and <= int.MaxValue || Fail($"the int {number} has more than 32 bits"));
        value = good ? (int)number : 0;
        return good;
    }

    public bool TryBytes(out ReadOnlySpan<byte> value)
    {
        value = [];
        return TryLong(out var length) && (length >= 0 || Fail($"the length {length} is negative")) && TryTake(length, out value);
    }

    public bool TryTake(long count, out ReadOnlySpan<byte> value)
    {
        if (count > Left)
        {
            value = [];
            return Fail($"{count} bytes are announced and {Left} are left");
        }

        value = _bytes.Slice(_at, (int)count);
        _at += (int)count;
        return true;
    }

    public bool TryFloat(out float value)
    {
        var good = TryTake(sizeof(float), out var four);
        value = good ? BinaryPrimitives.ReadSingleLittleEndian(four) : 0;
        return good;
    }

    public bool TryDouble(out double value)
    {
        var good = TryTake(sizeof(double), out var eight);
        value = good ? BinaryPrimitives.ReadDoubleLittleEndian(eight) : 0;
        return good;
    }

    /// <summary>The item count of a block of an array or map; 0 ends it. A negative count has the block's size behind it.</summary>
    public bool TryBlock(out long count)
    {
        if (!TryLong(out count))
        {
            return false;
        }

        if (count < 0)
        {
            if (count == long.MinValue || !TryLong(out _))
            {
                return Fail("a block's size is malformed");
            }

            count = -count;
        }

        _items -= Math.Min(count, _items + 1);
        return _items >= 0 || Fail($"a block claims {count} items in {Left} bytes");
    }

    /// <summary>Notes the first failure, here; answers false.</summary>
    public bool Fail(string reason, string code = "NX4003")
    {
        Failure ??= new DecodeFailure(code, $"malformed Avro at byte {_at}: {reason}", _at);
        return false;
    }
}
