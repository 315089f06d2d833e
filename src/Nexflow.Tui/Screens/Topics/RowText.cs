using System.Text;
using Nexflow.Core.Records;
using Nexflow.Core.Values;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>A decoded record on one line: values compact, cut at a bounded length.</summary>
internal static class RowText
{
    public static RecordText Of(Record record) => new(
        record.Key.Value is NullValue ? null : Part(record.Key),
        record.Value.Value is NullValue ? null : Part(record.Value, record.Key.Value),
        record.Value.Format,
        HeaderLines.Count(record.Message),
        record.Value.Failure?.Reason);

    /// <summary>The beginning of a value that is too large to be decoded for a row.</summary>
    public static RecordText OfHead(StoredMessage message) => new(
        message.Key is { } key ? RawText.Preview(key, RecordText.MaxLength) : null,
        message.Value is { } value ? RawText.Preview(value, RecordText.MaxLength) : null,
        RecordText.Large,
        HeaderLines.Count(message));

    private static string Part(DecodedPart part, Value? key = null)
    {
        if (part.Failure is not null)
        {
            return RawText.Preview(part.Value, 128);
        }

        var text = new StringBuilder(128);
        if (part.Value is RecordValue { Fields.Count: > 0 } record)
        {
            Fields(text, record, key);
        }
        else
        {
            Write(text, part.Value, nested: false);
        }

        return text.Length > RecordText.MaxLength ? text.ToString(0, RecordText.MaxLength) : text.ToString();
    }

    /// <summary>
    /// The fields of a row's own value, without the braces around them. What tells rows apart comes first: identifiers that say nothing
    /// to people, and the key, which has a column of its own, come last.
    /// </summary>
    private static void Fields(StringBuilder text, RecordValue record, Value? key)
    {
        var first = true;
        foreach (var last in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var field in record.Fields.Where(f => IsOpaque(f, key) == last))
            {
                if (text.Length > RecordText.MaxLength)
                {
                    return;
                }

                Write(text.Append(first ? "" : ", ").Append(field.Name).Append(": "), field.Value, nested: true);
                first = false;
            }
        }
    }

    private static bool IsOpaque(Field field, Value? key) => field.Value switch
    {
        UuidValue => true,
        StringValue or Int64Value when field.Value.Equals(key) => true,
        StringValue text => field.Name is "id" || field.Name.EndsWith("_id", StringComparison.Ordinal) || field.Name.EndsWith("Id", StringComparison.Ordinal) || Guid.TryParseExact(text.Value, "D", out _),
        _ => false,
    };

    private static void Write(StringBuilder text, Value value, bool nested)
    {
        if (text.Length > RecordText.MaxLength)
        {
            return;
        }

        switch (value)
        {
            case StringValue s when !nested:
                text.Append(s.Value.AsSpan(0, Math.Min(s.Value.Length, RecordText.MaxLength)));
                break;
            case StringValue s:
                text.Append('"').Append(s.Value.AsSpan(0, Math.Min(s.Value.Length, RecordText.MaxLength))).Append('"');
                break;
            case BytesValue b:
                text.Append(RawText.Hex(b.Value.Span, 64));
                break;
            case RecordValue record:
                List(text, '{', '}', record.Fields, (t, f) => Write(t.Append(f.Name).Append(": "), f.Value, nested: true));
                break;
            case MapValue map:
                List(text, '{', '}', map.Entries, (t, e) => Write(t.Append(ValueText.Scalar(e.Key).Text).Append(": "), e.Value, nested: true));
                break;
            case ListValue list:
                List(text, '[', ']', list.Items, (t, v) => Write(t, v, nested: true));
                break;
            default:
                text.Append(ValueText.Scalar(value).Text);
                break;
        }
    }

    private static void List<T>(StringBuilder text, char open, char close, IReadOnlyList<T> items, Action<StringBuilder, T> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Count && text.Length <= RecordText.MaxLength; i++)
        {
            write(i > 0 ? text.Append(", ") : text, items[i]);
        }

        text.Append(close);
    }
}
