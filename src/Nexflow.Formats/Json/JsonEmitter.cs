using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Nexflow.Core.Values;

namespace Nexflow.Formats.Json;

/// <summary>Writes one value as UTF-8.</summary>
internal readonly struct JsonEmitter(IBufferWriter<byte> output, bool indented)
{
    public void Write(Value value, int level)
    {
        switch (value)
        {
            case NullValue:
                output.Write("null"u8);
                break;
            case BoolValue flag:
                output.Write(flag.Value ? "true"u8 : "false"u8);
                break;
            case Int64Value or DecimalValue:
                Ascii(value.ToString());
                break;
            case DoubleValue number when double.IsFinite(number.Value):
                Ascii(number.ToString());
                break;
            case StringValue text:
                JsonEscape.WriteQuoted(output, text.Value);
                break;
            case BytesValue bytes:
                WriteBytes(bytes.Value.Span);
                break;
            case ListValue list:
                WriteList(list, level);
                break;
            case RecordValue record:
                WriteRecord(record, level);
                break;
            case MapValue map:
                WriteMap(map, level);
                break;
            default:
                JsonEscape.WriteQuoted(output, value.ToString());
                break;
        }
    }

    private void WriteList(ListValue list, int level)
    {
        Byte('[');
        for (var i = 0; i < list.Items.Count; i++)
        {
            Separate(i, level + 1);
            Write(list.Items[i], level + 1);
        }

        Close(']', list.Items.Count, level);
    }

    private void WriteRecord(RecordValue record, int level)
    {
        Byte('{');
        for (var i = 0; i < record.Fields.Count; i++)
        {
            Separate(i, level + 1);
            WriteName(record.Fields[i].Name);
            Write(record.Fields[i].Value, level + 1);
        }

        Close('}', record.Fields.Count, level);
    }

    private void WriteMap(MapValue map, int level)
    {
        Byte('{');
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var (key, item) = map.Entries[i];
            Separate(i, level + 1);
            WriteName(key is StringValue text ? text.Value : JsonText.Format(key));
            Write(item, level + 1);
        }

        Close('}', map.Entries.Count, level);
    }

    private void WriteName(string name)
    {
        JsonEscape.WriteQuoted(output, name);
        output.Write(indented ? ": "u8 : ":"u8);
    }

    private void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        output.Write(indented ? "{ \"$base64\": \""u8 : "{\"$base64\":\""u8);
        Base64.EncodeToUtf8(bytes, output.GetSpan(Base64.GetMaxEncodedToUtf8Length(bytes.Length)), out _, out var written);
        output.Advance(written);
        output.Write(indented ? "\" }"u8 : "\"}"u8);
    }

    private void Separate(int index, int level)
    {
        if (index > 0)
        {
            Byte(',');
        }

        NewLine(level);
    }

    private void Close(char bracket, int count, int level)
    {
        if (count > 0)
        {
            NewLine(level);
        }

        Byte(bracket);
    }

    private void NewLine(int level)
    {
        if (indented)
        {
            var line = output.GetSpan(1 + (2 * level));
            line[0] = (byte)'\n';
            line.Slice(1, 2 * level).Fill((byte)' ');
            output.Advance(1 + (2 * level));
        }
    }

    private void Byte(char ascii)
    {
        output.GetSpan(1)[0] = (byte)ascii;
        output.Advance(1);
    }

    private void Ascii(string text) => Encoding.ASCII.GetBytes(text, output);
}
