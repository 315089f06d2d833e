using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Nexflow.Clusters.Traffic;

/// <summary>Builds Protobuf's wire format, field by field, in the order of the calls.</summary>
internal sealed class ProtobufBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public ProtobufBuffer Varint(int field, long value) => Tag(field, 0).Raw((ulong)value);

    public ProtobufBuffer Double(int field, double value)
    {
        Tag(field, 1);
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(8), value);
        _bytes.Advance(8);
        return this;
    }

    public ProtobufBuffer Float(int field, float value)
    {
        Tag(field, 5);
        BinaryPrimitives.WriteSingleLittleEndian(_bytes.GetSpan(4), value);
        _bytes.Advance(4);
        return this;
    }

    public ProtobufBuffer String(int field, string text) => Bytes(field, Encoding.UTF8.GetBytes(text));

    public ProtobufBuffer Message(int field, ProtobufBuffer inner) => Bytes(field, inner.Written);

    public ProtobufBuffer Bytes(int field, ReadOnlySpan<byte> value)
    {
        Tag(field, 2).Raw((ulong)value.Length);
        _bytes.Write(value);
        return this;
    }

    private ProtobufBuffer Tag(int field, int wireType) => Raw((ulong)((field << 3) | wireType));

    private ProtobufBuffer Raw(ulong value)
    {
        var span = _bytes.GetSpan(10);
        var length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            span[length++] = (byte)(value | 0x80);
        }

        span[length++] = (byte)value;
        _bytes.Advance(length);
        return this;
    }
}
