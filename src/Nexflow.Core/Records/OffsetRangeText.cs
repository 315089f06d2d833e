using System.Globalization;
using System.Numerics;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;
using Nexflow.Core.Time;

namespace Nexflow.Core.Records;

/// <summary>
/// Offset ranges as written everywhere: <c>start end N N:M +N -N @time @time1:time2 @-2h:-1h</c>. One bound alone reaches to the end; <c>N:M</c> excludes M;
/// <c>+N</c> counts from the low watermark, <c>-N</c> back from the high one. The grammar is <c>grammars/ranges.ebnf</c>.
/// </summary>
public static class OffsetRangeText
{
    private const string Forms = "start, end, 100, 100:200, +50, -50, @2026-03-14T09:00:00Z, @-2h, @-2h:-1h";

    private static readonly SmallGrammar<OffsetRangeSyntax> Grammar = new(OffsetRangeGrammar.Whole, "NX1007", "an offset range", Forms, Suggest);

    /// <summary>Relative times are resolved with <paramref name="clock"/> at the call, both against the same moment.</summary>
    public static Parsed<OffsetRange> Parse(string text, string source, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return Grammar.Parse(text, source).Then(syntax =>
            Bound(syntax.From, text, source, now).Then(from =>
                syntax.To is null
                    ? new Parsed<OffsetRange>(new OffsetRange(from, new OffsetBound(OffsetBoundKind.End)))
                    : Bound(syntax.To, text, source, now).Then(to => Ordered(new OffsetRange(from, to), text, source))));
    }

    /// <summary>The canonical text, which <see cref="Parse"/> reads back to the same range; times in UTC.</summary>
    public static string Format(OffsetRange range) => range.To.Kind == OffsetBoundKind.End
        ? Format(range.From)
        : $"{Format(range.From)}:{Format(range.To)}";

    private static string Format(OffsetBound bound) => bound.Kind switch
    {
        OffsetBoundKind.Start => "start",
        OffsetBoundKind.End => "end",
        OffsetBoundKind.FromStart => string.Create(CultureInfo.InvariantCulture, $"+{bound.Value}"),
        OffsetBoundKind.FromEnd => string.Create(CultureInfo.InvariantCulture, $"-{bound.Value}"),
        OffsetBoundKind.Time => "@" + TimeText.Format(DateTimeOffset.FromUnixTimeMilliseconds(bound.Value)),
        _ => bound.Value.ToString(CultureInfo.InvariantCulture),
    };

    private static Parsed<OffsetBound> Bound(OffsetBoundSyntax bound, string text, string source, DateTimeOffset now)
    {
        if (bound.Time is not null)
        {
            return bound.Time.Resolve(now) is { } milliseconds
                ? new(new OffsetBound(OffsetBoundKind.Time, milliseconds))
                : new(TimeText.NoSuchTime(text, source, bound.Span));
        }

        var number = bound.Digits.Length == 0 ? BigInteger.Zero : BigInteger.Parse(bound.Digits, CultureInfo.InvariantCulture);
        return number <= long.MaxValue
            ? new(new OffsetBound(bound.Kind, (long)number))
            : new(new Diagnostic
            {
                Code = "NX1008",
                Message = $"the offset '{bound.Digits}' is larger than any offset can be ({long.MaxValue})",
                Source = new DiagnosticSource(source, text),
                Span = bound.Span,
                Fixes = [new Fix("write 'end' for the last offset")],
            });
    }

    /// <summary>Refuses what is empty whatever the partition holds: bounds of one kind in the wrong order.</summary>
    private static Parsed<OffsetRange> Ordered(OffsetRange range, string text, string source)
    {
        var (from, to) = (range.From, range.To);
        var reversed = from.Kind == to.Kind
            ? from.Kind == OffsetBoundKind.FromEnd ? from.Value < to.Value : from.Value > to.Value
            : to.Kind == OffsetBoundKind.Start || from.Kind == OffsetBoundKind.End;
        return !reversed
            ? new(range)
            : new(new Diagnostic
            {
                Code = "NX5020",
                Message = $"the range '{PlainText.Escape(text)}' ends before it starts",
                Source = new DiagnosticSource(source, text),
                Span = new TextSpan(0, text.Length),
                Fixes = [new Fix($"did you mean '{Format(to)}:{Format(from)}'?", new TextSpan(0, text.Length), $"{Format(to)}:{Format(from)}")],
            });
    }

    /// <summary>Repairs common slips: <c>10-20</c>, <c>10:</c>, <c>:20</c>, <c>earliest</c>, a time without its <c>@</c>.</summary>
    private static string? Suggest(string text)
    {
        var trimmed = text.Trim();
        string?[] guesses =
        [
            trimmed.ToLowerInvariant(),
            trimmed.ToLowerInvariant() switch
            {
                "earliest" or "beginning" or "first" or "low" or "oldest" or "all" => "start",
                "latest" or "high" or "last" or "newest" => "end",
                _ => null,
            },
            trimmed.Replace(' ', 'T'),
            trimmed.EndsWith(':') ? trimmed + "end" : null,
            trimmed.StartsWith(':') ? "start" + trimmed : null,
            "@" + trimmed,
            trimmed.Replace("..", ":", StringComparison.Ordinal),
            trimmed.Replace('-', ':'),
            trimmed.StartsWith('@') && TimeText.Suggest(trimmed[1..]) is { } time ? "@" + time : null,
            TimeText.Suggest(trimmed) is { } bare ? "@" + bare : null,
            DidYouMean.Closest(trimmed, ["start", "end"]),
        ];
        return Array.Find(guesses, guess => guess is not null && guess != text && OffsetRangeGrammar.Whole(new Sprache.Input(guess)).WasSuccessful);
    }
}
