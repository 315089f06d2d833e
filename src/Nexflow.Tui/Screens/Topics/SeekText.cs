using System.Globalization;
using Nexflow.Core.Records;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Seeks as menus and prompts write them: <c>latest</c>, <c>offset:120</c>, <c>time:-2h</c>, <c>last:50</c>, <c>range:@-2h:-1h</c>.</summary>
internal static class SeekText
{
    public static SeekParse Parse(string text, DateTimeOffset now)
    {
        var colon = text.IndexOf(':');
        var kind = colon < 0 ? text : text[..colon];
        var rest = colon < 0 ? "" : text[(colon + 1)..].Trim();
        return kind switch
        {
            "latest" => new SeekParse(SeekRequest.Latest, null),
            "earliest" => new SeekParse(SeekRequest.Earliest, null),
            "live" => new SeekParse(SeekRequest.Follow, null),
            "offset" => Range(rest, now, $"from offset {rest}"),
            "time" => Range(rest.StartsWith('@') ? rest : "@" + rest, now, $"from {rest.TrimStart('@')}"),
            "last" => Last(rest, now),
            _ => Range(rest, now, rest),
        };
    }

    /// <summary>What a prompt for a kind of seek teaches.</summary>
    public static (string Title, string Teaching) Prompt(string kind) => kind switch
    {
        "offset" => ("Go to offset", "An offset, in every partition: 120, or +10 from the start, -10 from the end"),
        "time" => ("Go to time", "-2h · 2026-03-14T09:26:53Z · 2026-03-14 · epoch seconds or milliseconds"),
        "last" => ("Last records", "How many records of each partition, newest first: 50"),
        _ => ("Read a range", "start:end · 120:180 · +10 · -50 · @-2h · @-2h:-1h · @2026-03-14T09:00:00Z"),
    };

    private static SeekParse Last(string text, DateTimeOffset now)
    {
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1)
        {
            return new SeekParse(null, $"'{text}' is not a number of records; try 50");
        }

        var parsed = Range("-" + text, now, $"last {Numbers.Grouped(count)}");
        return parsed.Seek is { } seek ? parsed with { Seek = seek with { NewestFirst = true } } : parsed;
    }

    private static SeekParse Range(string text, DateTimeOffset now, string label)
    {
        var parsed = OffsetRangeText.Parse(text, "seek", new FixedClock(now));
        return parsed.Diagnostic is not { } problem
            ? new SeekParse(new SeekRequest(label, parsed.Value, text, NewestFirst: false), null)
            : new SeekParse(null, Explain(problem));
    }

    private static string Explain(Core.Diagnostics.Diagnostic diagnostic) =>
        diagnostic.Fixes.Count > 0 ? $"{diagnostic.Message}; {diagnostic.Fixes[0].Title}" : diagnostic.Message;
}
