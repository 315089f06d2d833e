using System.Globalization;
using Nexflow.Core.Values;

namespace Nexflow.Formats.Protobuf;

/// <summary>Google's well-known types as what they mean.</summary>
internal static class WellKnown
{
    private const string Package = "google.protobuf.";

    /// <summary>The plain value, or null for a message that stays a record.</summary>
    public static Value? Simplify(RecordValue record)
    {
        if (record.Name is not { } name || !name.StartsWith(Package, StringComparison.Ordinal))
        {
            return null;
        }

        return name[Package.Length..] switch
        {
            "Timestamp" => Timestamp(Number(record, "seconds"), Number(record, "nanos")),
            "Duration" => Duration(Number(record, "seconds"), Number(record, "nanos")),
            "DoubleValue" or "FloatValue" or "Int64Value" or "UInt64Value" or "Int32Value" or "UInt32Value" or "BoolValue" or "StringValue" or "BytesValue" => Find(record, "value"),
            "Struct" => Find(record, "fields") is MapValue map ? new RecordValue([.. map.Entries.Select(entry => new Field(((StringValue)entry.Key).Value, entry.Value))]) : new RecordValue([]),
            "Value" => record.Fields is [var only] ? only.Name == "null_value" ? Value.Null : only.Value : Value.Null,
            "ListValue" => Find(record, "values") ?? new ListValue([]),
            _ => null,
        };
    }

    private static Value? Find(RecordValue record, string name) => record.Fields.FirstOrDefault(field => field.Name == name).Value;

    private static long Number(RecordValue record, string name) => Find(record, name) is Int64Value number ? number.Value : 0;

    /// <summary>With 0, 3, 6 or 9 digits, as Protobuf's JSON has it.</summary>
    private static TimestampValue Timestamp(long seconds, long nanoseconds)
    {
        var digits = nanoseconds == 0 ? 0 : nanoseconds % 1_000_000 == 0 ? 3 : nanoseconds % 1000 == 0 ? 6 : 9;
        return new TimestampValue(((Int128)seconds * 1_000_000_000) + nanoseconds, digits);
    }

    /// <summary>As Protobuf's JSON has it: <c>-1.5s</c>.</summary>
    private static StringValue Duration(long seconds, long nanoseconds)
    {
        var total = ((Int128)seconds * 1_000_000_000) + nanoseconds;
        var (whole, rest) = Int128.DivRem(Int128.Abs(total), 1_000_000_000);
        var fraction = rest == 0 ? "" : "." + ((long)rest).ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
        return new StringValue(string.Create(CultureInfo.InvariantCulture, $"{(total < 0 ? "-" : "")}{whole}{fraction}s"));
    }
}
