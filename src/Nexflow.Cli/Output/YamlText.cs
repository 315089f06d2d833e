using System.Text;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;

namespace Nexflow.Cli.Output;

/// <summary>Values as YAML 1.2 in block style. A string that could be read as anything else stands in double quotes, as in JSON.</summary>
internal static class YamlText
{
    public static string Of(Value value)
    {
        var text = new StringBuilder();
        Append(text, value, 0, afterDash: true);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Value value, int indent, bool afterDash)
    {
        switch (value)
        {
            case RecordValue { Fields.Count: > 0 } record:
                AppendFields(text, record.Fields.Select(field => (field.Name, field.Value)), indent, afterDash);
                break;
            case MapValue { Entries.Count: > 0 } map:
                AppendFields(text, map.Entries.Select(entry => (ScalarText.Of(entry.Key), entry.Value)), indent, afterDash);
                break;
            case ListValue { Items.Count: > 0 } list:
                AppendItems(text, list, indent, afterDash);
                break;
            default:
                text.Append(Flow(value)).Append('\n');
                break;
        }
    }

    private static void AppendFields(StringBuilder text, IEnumerable<(string Name, Value Value)> fields, int indent, bool afterDash)
    {
        foreach (var (name, value) in fields)
        {
            text.Append(' ', afterDash ? 0 : indent).Append(Plain(name)).Append(':');
            afterDash = false;
            AppendNested(text, value, indent);
        }
    }

    private static void AppendNested(StringBuilder text, Value value, int indent)
    {
        if (value is RecordValue { Fields.Count: > 0 } or MapValue { Entries.Count: > 0 } or ListValue { Items.Count: > 0 })
        {
            text.Append('\n');
            Append(text, value, indent + 2, afterDash: false);
        }
        else
        {
            text.Append(' ').Append(Flow(value)).Append('\n');
        }
    }

    private static void AppendItems(StringBuilder text, ListValue list, int indent, bool afterDash)
    {
        foreach (var item in list.Items)
        {
            text.Append(' ', afterDash ? 0 : indent).Append("- ");
            afterDash = false;
            Append(text, item, indent + 2, afterDash: true);
        }
    }

    private static string Flow(Value value) => value is StringValue text ? Plain(text.Value) : JsonText.Format(value);

    private static string Plain(string text) => IsPlain(text) ? text : JsonText.Format(new StringValue(text));

    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsAsciiLetter(text[0]) || text[0] == '_')
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '/')
        && text.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n");
}
