using System.Text;
using Nexflow.Core.Records;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;
using Nexflow.Formats.Text;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>A decoded record as one JSON object, every digit kept; headers as pairs, so that duplicates stay.</summary>
internal static class RecordJson
{
    public static string Of(Record record, bool indented = false)
    {
        var m = record.Message;
        return JsonText.Format(
            new RecordValue(
            [
                new Field("topic", new StringValue(m.Topic)),
                new Field("partition", new Int64Value(m.Partition)),
                new Field("offset", new Int64Value(m.Offset)),
                new Field("timestamp", new Int64Value(m.TimestampMs)),
                new Field("key", record.Key.Value),
                new Field("value", record.Value.Value),
                new Field("headers", Headers(m)),
            ]),
            indented);
    }

    private static ListValue Headers(StoredMessage message)
    {
        var headers = new List<Value>();
        foreach (var header in new HeaderBlock(message.HeaderBytes))
        {
            Value value = !header.HasValue ? Value.Null
                : TextDecoder.LooksLikeText(header.Value) ? new StringValue(Encoding.UTF8.GetString(header.Value))
                : new BytesValue(header.Value.ToArray());
            headers.Add(new ListValue([new StringValue(Encoding.UTF8.GetString(header.Name)), value]));
        }

        return new ListValue(headers);
    }
}
