using System.Globalization;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

namespace Nexflow.Core.Time;

/// <summary>
/// Points in time: RFC 3339 (<c>2026-03-14T09:26:53.589Z</c>; seconds and offset may be left out, UTC then), a date (midnight UTC), <c>now</c>,
/// <c>-2h</c> (before now), and Unix epochs: 9–11 digits are seconds, 12–14 milliseconds. Parts of a millisecond are cut off, as Kafka's timestamps have none.
/// </summary>
public static class TimeText
{
    internal const string Forms = "2026-03-14T09:26:53Z, 2026-03-14, -2h, now, 1773480413 (s), 1773480413589 (ms)";

    private static readonly SmallGrammar<TimeSyntax> Grammar = new(TimeGrammar.Whole, "NX1005", "a time", Forms, Suggest);

    /// <summary>Relative forms are taken from <paramref name="clock"/> at the call.</summary>
    public static Parsed<DateTimeOffset> Parse(string text, string source, TimeProvider clock) => Grammar.Parse(text, source).Then(syntax =>
        syntax.Resolve(clock.GetUtcNow()) is { } milliseconds
            ? new Parsed<DateTimeOffset>(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds))
            : new Parsed<DateTimeOffset>(NoSuchTime(text, source, new TextSpan(0, text.Length))));

    /// <summary>RFC 3339 in UTC with milliseconds, which <see cref="Parse"/> reads back.</summary>
    public static string Format(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    internal static Diagnostic NoSuchTime(string text, string source, TextSpan span) => new()
    {
        Code = "NX1006",
        Message = $"there is no time '{PlainText.Escape(text.Substring(span.Start, span.Length))}' in the calendar between the years 1 and 9999",
        Source = new DiagnosticSource(source, text),
        Span = span,
        Fixes = [new Fix("check the day of the month, the hour (00–23), and the offset (at most 14:00)")],
    };

    /// <summary><c>20260314</c> → <c>2026-03-14</c>, <c>2026/3/4</c> → <c>2026-03-04</c>, <c>2h</c> → <c>-2h</c>, <c>2026-03-14 09:26</c> → with a <c>T</c>.</summary>
    internal static string? Suggest(string text)
    {
        var trimmed = text.Trim();
        string[] formats = ["yyyyMMdd", "yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "d.M.yyyy"];
        if (DateOnly.TryParseExact(trimmed, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        var duration = DurationText.Suggest(trimmed.TrimStart('-').Replace("ago", "", StringComparison.OrdinalIgnoreCase).Trim());
        string?[] guesses =
        [
            trimmed.Replace(' ', 'T').ToUpperInvariant(),
            trimmed.ToLowerInvariant() is "today" or "yesterday" ? "-24h" : null,
            DidYouMean.Closest(trimmed, ["now"]),
            trimmed.All(c => c is >= '0' and <= '9') || duration is null ? null : "-" + duration,
        ];
        return Array.Find(guesses, guess => guess is not null && guess != text && TimeGrammar.IsTime(guess));
    }
}
