using System.Text;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;
using Nexflow.Core.Text;
using Nexflow.Core.Values;
using Nexflow.Formats.Text;
using Nexflow.Streams.Peek;

namespace Nexflow.Cli.Records;

/// <summary>What of a record is printed: everything, or the fields that were asked for.</summary>
internal static class RecordColumns
{
    /// <summary>Where a record says what is wrong with it.</summary>
    public const string Error = "error";

    /// <summary>Everything, for machines.</summary>
    public static IReadOnlyList<RecordColumn> All { get; } =
    [
        new("topic", record => new StringValue(record.Message.Topic)),
        new("partition", record => new Int64Value(record.Message.Partition)),
        new("offset", record => new Int64Value(record.Message.Offset)),
        new("timestamp", Timestamp),
        new("key", record => record.Key.Value),
        new("value", record => record.Value.Value),
        new("headers", Headers),
        new("key_format", record => new StringValue(record.Key.Format)),
        new("value_format", record => new StringValue(record.Value.Format)),
        new("schema", record => record.Value.Schema is { } schema ? new StringValue($"{schema.Subject} v{schema.Version}") : Value.Null),
        new(Error, record => (record.Key.Failure ?? record.Value.Failure) is { } failure ? new StringValue($"{failure.Code}: {failure.Reason}") : Value.Null),
    ];

    /// <summary>What a person sees in a table; the topic only where several mix.</summary>
    public static IReadOnlyList<RecordColumn> ForTable(bool severalTopics)
    {
        RecordColumn[] columns =
        [
            new("TIME", Timestamp),
            new("TOPIC", record => new StringValue(record.Message.Topic)),
            new("PART", record => new Int64Value(record.Message.Partition)),
            new("OFFSET", record => new Int64Value(record.Message.Offset)),
            new("KEY", record => record.Key.Value),
            new("VALUE", ValueOrReason),
        ];
        return [.. columns.Where(column => severalTopics || column.Name != "TOPIC")];
    }

    /// <summary>The fields of <c>--fields a,b.c</c>, in that order.</summary>
    /// <exception cref="DiagnosticException">One of them is no path.</exception>
    public static IReadOnlyList<RecordColumn> Parse(string text)
    {
        var columns = new List<RecordColumn>();
        var start = 0;
        foreach (var part in text.Split(','))
        {
            var path = FieldPath.Parse(part.Trim()) ?? throw new DiagnosticException(new Diagnostic
            {
                Code = "NX1011",
                Message = $"'{PlainText.Escape(part)}' is not the path of a field",
                Source = new DiagnosticSource("--fields", text),
                Span = new TextSpan(start, part.Length),
                Fixes = [new Fix("write paths such as amount, customer.address.city, items[0].sku, $key, $offset, header.traceparent")],
            });
            columns.Add(new RecordColumn(path.Text, path.Find));
            start += part.Length + 1;
        }

        return columns;
    }

    public static RecordValue Row(IReadOnlyList<RecordColumn> columns, Record record) =>
        new([.. columns.Select(column => new Field(column.Name, column.Find(record)))]);

    private static Value Timestamp(Record record) => record.Message.TimestampKind == TimestampKind.None
        ? Value.Null
        : new TimestampValue((Int128)record.Message.TimestampMs * 1_000_000);

    private static Value ValueOrReason(Record record) => record.Value.Failure is { } failure
        ? new StringValue($"<{failure.Reason}> {Bytes(record.Message.Value)}")
        : record.Value.Value;

    private static string Bytes(byte[]? bytes) => bytes is null ? "" : Convert.ToHexStringLower(bytes.AsSpan(0, Math.Min(bytes.Length, 64))) + (bytes.Length > 64 ? "…" : "");

    /// <summary>In order, duplicates kept: a list, not an object. Bytes that are no text are base64.</summary>
    private static ListValue Headers(Record record)
    {
        var headers = new List<Value>();
        foreach (var header in new HeaderBlock(record.Message.HeaderBytes))
        {
            Value value = !header.HasValue ? Value.Null : TextDecoder.LooksLikeText(header.Value) ? new StringValue(Encoding.UTF8.GetString(header.Value)) : new BytesValue(header.Value.ToArray());
            headers.Add(new RecordValue([new Field("name", new StringValue(Encoding.UTF8.GetString(header.Name))), new Field("value", value)]));
        }

        return new ListValue(headers);
    }
}
