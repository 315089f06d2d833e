using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Nexflow.Clusters.Recordings;

/// <summary>Builds Avro's binary encoding (Avro 1.12 › Binary Encoding). Every method answers the buffer, to chain.</summary>
internal sealed class AvroBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    public int Length => _bytes.WrittenCount;

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>An int, a long, an enum's index, a union's branch or a block's count: zigzag, seven bits a byte.</summary>
    public AvroBuffer Long(long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63));
        var span = _bytes.GetSpan(10);
        var length = 0;
        for (; rest >= 0x80; rest >>= 7)
        {
            span[length++] = (byte)(rest | 0x80);
        }

        span[length++] = (byte)rest;
        _bytes.Advance(length);
        return this;
    }

    public AvroBuffer String(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Long(length);
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length)));
        return this;
    }

    public AvroBuffer Bytes(ReadOnlySpan<byte> value) => Long(value.Length).Raw(value);

    /// <summary>The union of null and bytes.</summary>
    public AvroBuffer NullableBytes(bool hasValue, ReadOnlySpan<byte> value) => hasValue ? Long(1).Bytes(value) : Long(0);

    /// <summary>The union of null and string.</summary>
    public AvroBuffer NullableString(string? text) => text is null ? Long(0) : Long(1).String(text);

    public AvroBuffer Raw(ReadOnlySpan<byte> value)
    {
        _bytes.Write(value);
        return this;
    }

    public AvroBuffer Double(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(sizeof(double)), value);
        _bytes.Advance(sizeof(double));
        return this;
    }

    /// <summary>The logical type decimal over bytes: the unscaled value, big-endian two's complement, as short as can be.</summary>
    public AvroBuffer Decimal(long unscaled)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, unscaled);
        var start = 0;
        while (start < bytes.Length - 1 && bytes[start] == (byte)((sbyte)bytes[start + 1] >> 7))
        {
            start++;
        }

        return Bytes(bytes[start..]);
    }}
