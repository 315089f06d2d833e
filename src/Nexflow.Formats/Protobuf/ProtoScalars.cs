using System.Numerics;
using System.Text;
using System.Text.Unicode;
using Nexflow.Core.Values;

namespace Nexflow.Formats.Protobuf;

/// <summary>Numbers, strings and enums of the wire as values.</summary>
internal static class ProtoScalars
{
    /// <summary>One value of a numeric field at the cursor; null when it is cut off.</summary>
    public static Value? Read(ref ProtoCursor cursor, ProtoField field)
    {
        switch (field.WireType)
        {
            case 1:
                return cursor.TryEight(out var eight) ? Eight(eight, field.Kind) : null;
            case 5:
                return cursor.TryFour(out var four) ? Four(four, field.Kind) : null;
            default:
                return cursor.TryVarint(out var number) ? Varint(number, field) : null;
        }
    }

    public static Value Text(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? new StringValue(Encoding.UTF8.GetString(bytes)) : new BytesValue(bytes.ToArray());

    /// <summary>The symbol, or the number when the schema has none for it.</summary>
    public static Value Symbol(int number, IReadOnlyDictionary<int, string>? symbols) =>
        symbols is not null && symbols.TryGetValue(number, out var symbol) ? new StringValue(symbol) : new Int64Value(number);

    public static Value Unsigned(ulong number) => number <= long.MaxValue ? new Int64Value((long)number) : new DecimalValue(new BigInteger(number), 0);

    private static Value Varint(ulong number, ProtoField field) => field.Kind switch
    {
        ProtoKind.Bool => new BoolValue(number != 0),
        ProtoKind.Enum => Symbol((int)number, field.Symbols),
        ProtoKind.Int32 => new Int64Value((int)number),
        ProtoKind.UInt32 => new Int64Value((uint)number),
        ProtoKind.SInt32 => new Int64Value((int)((uint)number >> 1) ^ -(int)(number & 1)),
        ProtoKind.SInt64 => new Int64Value((long)(number >> 1) ^ -(long)(number & 1)),
        ProtoKind.UInt64 => Unsigned(number),
        _ => new Int64Value((long)number),
    };

    private static Value Four(uint bits, ProtoKind kind) => kind switch
    {
        ProtoKind.Float => Floats.Widen(BitConverter.UInt32BitsToSingle(bits)),
        ProtoKind.SFixed32 => new Int64Value((int)bits),
        _ => new Int64Value(bits),
    };

    private static Value Eight(ulong bits, ProtoKind kind) => kind switch
    {
        ProtoKind.Double => new DoubleValue(BitConverter.UInt64BitsToDouble(bits)),
        ProtoKind.SFixed64 => new Int64Value((long)bits),
        _ => Unsigned(bits),
    };
}
