using Nexflow.Core.Values;

namespace Nexflow.Cli.Records;

/// <summary>
/// JSON allows half of a surrogate pair in an escape, but many readers refuse the whole text for it (RFC 8259 › 8.2): output for machines shows U+FFFD there,
/// and says so. <c>--raw</c> has the bytes.
/// </summary>
internal static class WellFormed
{
    public const string Note = "NX4010: half of a surrogate pair is shown as U+FFFD; --raw has the bytes";

    /// <summary>The value itself when all its text is well formed.</summary>
    public static Value Of(Value value) => value switch
    {
        StringValue text => Text(text.Value) is var clean && ReferenceEquals(clean, text.Value) ? value : new StringValue(clean),
        ListValue list => Changed(list.Items, Of) is { } items ? new ListValue(items) : value,
        MapValue map => Changed(map.Entries, entry => KeyValuePair.Create(Of(entry.Key), Of(entry.Value))) is { } entries ? new MapValue(entries) : value,
        RecordValue record => Changed(record.Fields, field => new Field(Text(field.Name), Of(field.Value))) is { } fields ? record with { Fields = fields } : value,
        _ => value,
    };

    private static List<T>? Changed<T>(IReadOnlyList<T> items, Func<T, T> clean)
    {
        List<T>? changed = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = clean(items[i]);
            if (changed is null && !Same(item, items[i]))
            {
                changed = [.. items.Take(i)];
            }

            changed?.Add(item);
        }

        return changed;
    }

    // By identity: comparing trees by value at each level would cost the square of their depth.
    private static bool Same<T>(T one, T other) => (one, other) switch
    {
        (Value a, Value b) => ReferenceEquals(a, b),
        (Field a, Field b) => ReferenceEquals(a.Name, b.Name) && ReferenceEquals(a.Value, b.Value),
        (KeyValuePair<Value, Value> a, KeyValuePair<Value, Value> b) => ReferenceEquals(a.Key, b.Key) && ReferenceEquals(a.Value, b.Value),
        _ => false,
    };

    private static string Text(string text)
    {
        var at = 0;
        while (at < text.Length && !char.IsSurrogate(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return text;
        }

        var units = text.ToCharArray();
        var changed = false;
        for (; at < units.Length; at++)
        {
            if (char.IsHighSurrogate(units[at]) && at + 1 < units.Length && char.IsLowSurrogate(units[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(units[at]))
            {
                (units[at], changed) = ('\uFFFD', true);
            }
        }

        return changed ? new string(units) : text;
    }
}
