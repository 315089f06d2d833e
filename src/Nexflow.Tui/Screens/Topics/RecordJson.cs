using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nexflow.Core.Records;
using Nexflow.Core.Values;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>A decoded record as one JSON object: numbers exact, bytes in base64.</summary>
internal static class RecordJson
{
    public static string Of(Record record, bool indented = false)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var m = record.Message;
            json.WriteStartObject();
            json.WriteString("topic", m.Topic);
            json.WriteNumber("partition", m.Partition);
            json.WriteNumber("offset", m.Offset);
            json.WriteNumber("timestamp", m.TimestampMs);
            json.WritePropertyName("key");
            Write(json, record.Key.Value);
            json.WritePropertyName("value");
            Write(json, record.Value.Value);
            Headers(json, m);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Headers(Utf8JsonWriter json, StoredMessage message)
    {
        json.WriteStartArray("headers");
        foreach (var header in new HeaderBlock(message.HeaderBytes))
        {
            json.WriteStartArray();
            json.WriteStringValue(Encoding.UTF8.GetString(header.Name));
            if (header.HasValue)
            {
                json.WriteStringValue(RawText.Preview(header.Value, int.MaxValue));
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value)
        {
            case NullValue:
                json.WriteNullValue();
                break;
            case BoolValue b:
                json.WriteBooleanValue(b.Value);
                break;
            case Int64Value i:
                json.WriteNumberValue(i.Value);
                break;
            case DecimalValue:
                json.WriteRawValue(ValueText.Scalar(value).Text);
                break;
            case DoubleValue d when double.IsFinite(d.Value):
                json.WriteNumberValue(d.Value);
                break;
            case StringValue s:
                json.WriteStringValue(s.Value);
                break;
            case BytesValue b:
                json.WriteBase64StringValue(b.Value.Span);
                break;
            case RecordValue or MapValue or ListValue:
                WriteNested(json, value);
                break;
            default:
                json.WriteStringValue(ValueText.Scalar(value).Text);
                break;
        }
    }

    private static void WriteNested(Utf8JsonWriter json, Value value)
    {
        if (value is ListValue list)
        {
            json.WriteStartArray();
            foreach (var item in list.Items)
            {
                Write(json, item);
            }

            json.WriteEndArray();
            return;
        }

        json.WriteStartObject();
        foreach (var (name, member) in value is RecordValue record ? record.Fields.Select(f => (f.Name, f.Value)) : ((MapValue)value).Entries.Select(e => (e.Key is StringValue s ? s.Value : ValueText.Scalar(e.Key).Text, e.Value)))
        {
            json.WritePropertyName(name);
            Write(json, member);
        }

        json.WriteEndObject();
    }
}
