using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Unicode;
using Nexflow.Core.Values;

namespace Nexflow.Formats.Avro;

/// <summary>Reads everything that has no children. A logical value outside its range stays the plain number.</summary>
internal static class AvroScalars
{
    private const long MillisecondsPerDay = 86_400_000;

    public static Value? Read(ref AvroCursor cursor, AvroType type) => type.Kind switch
    {
        AvroKind.Null => Value.Null,
        AvroKind.Boolean => ReadBool(ref cursor),
        AvroKind.Int => cursor.TryInt(out var number) ? Number(number, type.Logical) : null,
        AvroKind.Long => cursor.TryLong(out var number) ? Number(number, type.Logical) : null,
        AvroKind.Float => cursor.TryFloat(out var number) ? Floats.Widen(number) : null,
        AvroKind.Double => cursor.TryDouble(out var number) ? new DoubleValue(number) : null,
        AvroKind.Bytes => cursor.TryBytes(out var bytes) ? Chunk(bytes, type) : null,
        AvroKind.Fixed => cursor.TryTake(type.Size, out var bytes) ? Chunk(bytes, type) : null,
        _ => cursor.TryBytes(out var bytes) ? String(bytes, type.Logical) : null,
    };

    public static Value Text(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? new StringValue(Encoding.UTF8.GetString(bytes)) : new BytesValue(bytes.ToArray());

    private static BoolValue? ReadBool(ref AvroCursor cursor)
    {
        if (!cursor.TryTake(1, out var bytes))
        {
            return null;
        }

        if (bytes[0] > 1)
        {
            cursor.Fail($"the boolean is {bytes[0]}, not 0 or 1");
            return null;
        }

        return new BoolValue(bytes[0] == 1);
    }

    private static Value Number(long number, AvroLogical logical) => logical switch
    {
        AvroLogical.Date when DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber + number is var day && day >= 0 && day <= DateOnly.MaxValue.DayNumber =>
            new DateValue(DateOnly.FromDayNumber((int)day)),
        AvroLogical.TimeMillis when number is >= 0 and < MillisecondsPerDay => TimeOfDay(number * TimeSpan.TicksPerMillisecond, "HH:mm:ss.fff"),
        AvroLogical.TimeMicros when number is >= 0 and < MillisecondsPerDay * 1000 => TimeOfDay(number * TimeSpan.TicksPerMicrosecond, "HH:mm:ss.ffffff"),
        AvroLogical.TimestampMillis => new TimestampValue((Int128)number * 1_000_000, 3),
        AvroLogical.TimestampMicros => new TimestampValue((Int128)number * 1000, 6),
        AvroLogical.TimestampNanos => new TimestampValue(number, 9),
        AvroLogical.LocalTimestampMillis => Local((Int128)number * 1_000_000, 3),
        AvroLogical.LocalTimestampMicros => Local((Int128)number * 1000, 6),
        AvroLogical.LocalTimestampNanos => Local(number, 9),
        _ => new Int64Value(number),
    };

    private static StringValue TimeOfDay(long ticks, string format) => new(new TimeOnly(ticks).ToString(format, CultureInfo.InvariantCulture));

    private static StringValue Local(Int128 nanoseconds, int digits) => new(new TimestampValue(nanoseconds, digits).ToString().TrimEnd('Z'));

    private static Value Chunk(ReadOnlySpan<byte> bytes, AvroType type) => type.Logical switch
    {
        AvroLogical.Decimal => new DecimalValue(new BigInteger(bytes, isUnsigned: false, isBigEndian: true), type.Scale),
        AvroLogical.Uuid => new UuidValue(new Guid(bytes, bigEndian: true)),
        AvroLogical.Duration => Duration(bytes),
        _ => new BytesValue(bytes.ToArray()),
    };

    private static Value String(ReadOnlySpan<byte> bytes, AvroLogical logical) => Text(bytes) is StringValue text && logical == AvroLogical.Uuid && Guid.TryParseExact(text.Value, "D", out var uuid)
        ? new UuidValue(uuid)
        : Text(bytes);

    /// <summary>Months, days and milliseconds, which are independent of each other, as an ISO 8601 duration.</summary>
    private static StringValue Duration(ReadOnlySpan<byte> bytes)
    {
        var milliseconds = BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]);
        return new(string.Create(
            CultureInfo.InvariantCulture,
            $"P{BinaryPrimitives.ReadUInt32LittleEndian(bytes)}M{BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..])}DT{milliseconds / 1000}.{milliseconds % 1000:000}S"));
    }
}
