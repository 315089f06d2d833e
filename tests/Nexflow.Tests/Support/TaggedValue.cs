using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Nexflow.Core.Values;

namespace Nexflow.Tests.Support;

/// <summary>Values as the Python oracles print them: one member names the kind, so that nothing is lost on the way.</summary>
internal static class TaggedValue
{
    public static Value Read(JsonElement element)
    {
        var member = element.EnumerateObject().Single();
        var content = member.Value;
        return member.Name switch
        {
            "null" => Value.Null,
            "bool" => new BoolValue(content.GetBoolean()),
            "int" => Integer(BigInteger.Parse(content.GetString()!, CultureInfo.InvariantCulture)),
            "decimal" => new DecimalValue(BigInteger.Parse(content[0].GetString()!, CultureInfo.InvariantCulture), content[1].GetInt32()),
            "double" => new DoubleValue(BitConverter.UInt64BitsToDouble(ulong.Parse(content.GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture))),
            "text" => new StringValue(string.Concat(content.EnumerateArray().Select(unit => (char)unit.GetInt32()))),
            "bytes" => new BytesValue(Convert.FromHexString(content.GetString()!)),
            "timestamp" => new TimestampValue(Int128.Parse(content[0].GetString()!, CultureInfo.InvariantCulture), content[1].GetInt32()),
            "date" => new DateValue(DateOnly.Parse(content.GetString()!, CultureInfo.InvariantCulture)),
            "uuid" => new UuidValue(Guid.Parse(content.GetString()!)),
            "list" => new ListValue([.. content.EnumerateArray().Select(Read)]),
            "map" => new MapValue([.. content.EnumerateArray().Select(pair => new KeyValuePair<Value, Value>(Read(pair[0]), Read(pair[1])))]),
            "record" => new RecordValue([.. content[1].EnumerateArray().Select(pair => new Field(pair[0].GetString()!, Read(pair[1])))], content[0].GetString()),
            _ => throw new FormatException(member.Name),
        };
    }

    private static Value Integer(BigInteger number) =>
        number >= long.MinValue && number <= long.MaxValue ? new Int64Value((long)number) : new DecimalValue(number, 0);
}
