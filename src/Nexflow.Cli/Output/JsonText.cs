using System.Globalization;
using System.Text;
using Nexflow.Core.Values;

namespace Nexflow.Cli.Output;

/// <summary>
/// Values as JSON. Numbers print exactly as they are; what could harm a terminal or a log is escaped, which JSON allows without changing
/// the data; a lone surrogate stays what it was.
/// </summary>
internal static class JsonText
{
    public static string Of(Value value, bool indented = false)
    {
        var text = new StringBuilder();
        Append(text, value, indented ? 0 : -1);
        return text.ToString();
    }

    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2);
        AppendString(quoted, text);
        return quoted.ToString();
    }

    /// <summary>The text of a value that has no parts; null for lists, maps and records.</summary>
    public static string? Scalar(Value value) => value switch
    {
        NullValue => "",
        StringValue text => text.Value,
        BoolValue flag => flag.Value ? "true" : "false",
        Int64Value number => number.Value.ToString(CultureInfo.InvariantCulture),
        DecimalValue number => number.ToString(),
        DoubleValue number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        BytesValue bytes => Convert.ToBase64String(bytes.Value.Span),
        DateValue date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        UuidValue id => id.Value.ToString(),
        TimestampValue time => time.ToString(),
        _ => null,
    };

    /// <param name="depth">Levels of indentation so far; negative for one line.</param>
    private static void Append(StringBuilder text, Value value, int depth)
    {
        switch (value)
        {
            case RecordValue record:
                AppendParts(text, '{', '}', record.Fields, depth, field => AppendField(text, field.Name, field.Value, depth));
                break;
            case MapValue map:
                AppendParts(text, '{', '}', map.Entries, depth, entry => AppendField(text, Scalar(entry.Key) ?? Of(entry.Key), entry.Value, depth));
                break;
            case ListValue list:
                AppendParts(text, '[', ']', list.Items, depth, item => Append(text, item, Deeper(depth)));
                break;
            case NullValue:
                text.Append("null");
                break;
            case BoolValue or Int64Value or DecimalValue:
            case DoubleValue { Value: var number } when double.IsFinite(number):
                text.Append(Scalar(value));
                break;
            default:
                AppendString(text, Scalar(value) ?? "");
                break;
        }
    }

    private static void AppendParts<T>(StringBuilder text, char open, char close, IReadOnlyList<T> parts, int depth, Action<T> append)
    {
        text.Append(open);
        for (var i = 0; i < parts.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            NewLine(text, Deeper(depth));
            append(parts[i]);
        }

        if (parts.Count > 0)
        {
            NewLine(text, depth);
        }

        text.Append(close);
    }

    private static void AppendField(StringBuilder text, string name, Value value, int depth)
    {
        AppendString(text, name);
        text.Append(depth < 0 ? ":" : ": ");
        Append(text, value, Deeper(depth));
    }

    private static int Deeper(int depth) => depth < 0 ? depth : depth + 1;

    private static void NewLine(StringBuilder text, int depth)
    {
        if (depth >= 0)
        {
            text.Append('\n').Append(' ', depth * 2);
        }
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                text.Append(c);
            }
            else if (Rune.TryGetRuneAt(value, i, out var rune) && !NeedsEscape(rune))
            {
                text.Append(value, i, rune.Utf16SequenceLength);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                text.Append(c switch
                {
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                });
            }
        }

        text.Append('"');
    }

    private static bool NeedsEscape(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
