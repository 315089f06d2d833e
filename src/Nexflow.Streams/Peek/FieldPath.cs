using System.Globalization;
using System.Text;
using Nexflow.Core.Records;
using Nexflow.Core.Values;

namespace Nexflow.Streams.Peek;

/// <summary>
/// One thing of a record by name: <c>$topic $partition $offset $timestamp $key</c>, <c>header.NAME</c> or <c>$headers['NAME']</c>, or a path into the value:
/// <c>customer.address.city</c>, <c>items[0].sku</c>, <c>$.amount</c>. Missing is null. Of duplicates the last one counts, as in JSON.
/// </summary>
public sealed class FieldPath
{
    private const string HeaderPrefix = "header.";
    private const string HeadersName = "$headers[";

    private readonly IReadOnlyList<object> _steps;
    private readonly string? _header;

    private FieldPath(string text, IReadOnlyList<object> steps, string? header) => (Text, _steps, _header) = (text, steps, header);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Null when the text is no path.</summary>
    public static FieldPath? Parse(string text)
    {
        if (text.StartsWith(HeaderPrefix, StringComparison.Ordinal) && text.Length > HeaderPrefix.Length)
        {
            return new FieldPath(text, [], text[HeaderPrefix.Length..]);
        }

        if (text.StartsWith(HeadersName, StringComparison.Ordinal))
        {
            return Steps(text[(HeadersName.Length - 1)..]) is [string name] ? new FieldPath(text, [], name) : null;
        }

        var steps = Steps(text.StartsWith("$.", StringComparison.Ordinal) ? text[2..] : text);
        return steps is { Count: > 0 } ? new FieldPath(text, steps, null) : null;
    }

    public Value Find(Record record) => _header is not null ? Header(record.Message, _header) : Text switch
    {
        "$topic" => new StringValue(record.Message.Topic),
        "$partition" => new Int64Value(record.Message.Partition),
        "$offset" => new Int64Value(record.Message.Offset),
        "$timestamp" when record.Message.TimestampKind == TimestampKind.None => Value.Null,
        "$timestamp" => new TimestampValue((Int128)record.Message.TimestampMs * 1_000_000),
        "$key" => record.Key.Value,
        "$value" => record.Value.Value,
        _ => _steps.Aggregate(record.Value.Value, Step),
    };

    private static Value Step(Value value, object step) => (value, step) switch
    {
        (RecordValue record, string name) => record.Fields.LastOrDefault(field => field.Name == name).Value ?? Value.Null,
        (MapValue map, string name) => map.Entries.LastOrDefault(entry => entry.Key is StringValue key && key.Value == name).Value ?? Value.Null,
        (ListValue list, int index) => index < list.Items.Count ? list.Items[index] : Value.Null,
        _ => Value.Null,
    };

    private static Value Header(StoredMessage message, string name)
    {
        Value found = Value.Null;
        foreach (var header in new HeaderBlock(message.HeaderBytes))
        {
            if (Encoding.UTF8.GetString(header.Name) == name)
            {
                found = header.HasValue ? new StringValue(Encoding.UTF8.GetString(header.Value)) : Value.Null;
            }
        }

        return found;
    }

    /// <summary>Names between dots, <c>[N]</c> and <c>['NAME']</c>; null when it is none of these.</summary>
    private static List<object>? Steps(string text)
    {
        var steps = new List<object>();
        for (var at = 0; at < text.Length;)
        {
            var end = text[at] == '[' ? text.IndexOf(']', at) + 1 : NameEnd(text, at);
            if (end <= at || !TryStep(text[at..end], out var step))
            {
                return null;
            }

            steps.Add(step);
            at = end;
            if (at < text.Length && text[at] == '.')
            {
                at++;
                if (at == text.Length)
                {
                    return null;
                }
            }
            else if (at < text.Length && text[at] != '[')
            {
                return null;
            }
        }

        return steps;
    }

    private static int NameEnd(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('.', '[');
        return end < 0 ? text.Length : at + end;
    }

    private static bool TryStep(string part, out object step)
    {
        step = part;
        if (part[0] != '[')
        {
            return true;
        }

        var inside = part[1..^1];
        if (inside.Length > 2 && inside[0] is '\'' or '"' && inside[^1] == inside[0])
        {
            step = inside[1..^1];
            return true;
        }

        var isIndex = int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
        step = index;
        return isIndex;
    }
}
