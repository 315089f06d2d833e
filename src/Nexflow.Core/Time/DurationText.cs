using System.Globalization;
using System.Numerics;
using System.Text;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;
using Sprache;

namespace Nexflow.Core.Time;

/// <summary>Durations: <c>250ms 5s 10m 2h 7d</c> and compounds from large to small, <c>1h30m</c>. Whole numbers, never negative, to the millisecond.</summary>
public static class DurationText
{
    /// <summary>From large to small, which is the only order a compound may have.</summary>
    internal static readonly (string Name, long Milliseconds)[] Units = [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)];

    /// <summary>A compound without a check of its size: the milliseconds may be any number.</summary>
    internal static readonly Parser<BigInteger> Unbounded = Compound();

    private static readonly long MaxMilliseconds = (long)TimeSpan.MaxValue.TotalMilliseconds - 1;

    private static readonly SmallGrammar<BigInteger> Grammar = new(Unbounded.End(), "NX1003", "a duration", "250ms, 5s, 10m, 2h, 7d, 1h30m", Suggest);

    public static Parsed<TimeSpan> Parse(string text, string source) => Grammar.Parse(text, source).Then(milliseconds =>
        milliseconds <= MaxMilliseconds
            ? new Parsed<TimeSpan>(TimeSpan.FromMilliseconds((long)milliseconds))
            : new Parsed<TimeSpan>(new Diagnostic
            {
                Code = "NX1004",
                Message = $"the duration '{PlainText.Escape(text)}' is longer than {TimeSpan.MaxValue.Days} days",
                Source = new DiagnosticSource(source, text),
                Span = new TextSpan(0, text.Length),
                Fixes = [new Fix("use a shorter duration")],
            }));

    /// <summary>The canonical form, which <see cref="Parse"/> reads back: <c>1h30m</c>, <c>0s</c>. Parts of a millisecond are cut off; the sign of a negative one stands in front.</summary>
    public static string Format(TimeSpan duration)
    {
        var rest = Math.Abs((long)duration.TotalMilliseconds);
        if (rest == 0)
        {
            return "0s";
        }

        var text = new StringBuilder(duration < TimeSpan.Zero ? "-" : "");
        foreach (var (name, milliseconds) in Units)
        {
            if (rest >= milliseconds)
            {
                text.Append(CultureInfo.InvariantCulture, $"{rest / milliseconds}{name}");
                rest %= milliseconds;
            }
        }

        return text.ToString();
    }

    /// <summary>Digits and unit for each unit in turn; at least one of them.</summary>
    private static Parser<BigInteger> Compound()
    {
        Parser<BigInteger>? below = null;
        foreach (var (name, milliseconds) in Units.Reverse())
        {
            var part = from digits in SpracheParts.Digits
                       from unit in Sprache.Parse.String(name)
                       from end in Sprache.Parse.Not(Sprache.Parse.Letter)
                       select BigInteger.Parse(digits, CultureInfo.InvariantCulture) * milliseconds;
            var rest = below;
            below = rest is null
                ? part
                : (from first in part from others in rest.Optional() select first + others.GetOrElse(BigInteger.Zero)).Or(rest);
        }

        return below!;
    }

    /// <summary><c>5</c> → <c>5s</c>, <c>5 min</c> → <c>5m</c>, <c>1.5h</c> → <c>1h30m</c>, <c>30m1h</c> → <c>1h30m</c>.</summary>
    internal static string? Suggest(string text)
    {
        var total = 0m;
        for (var at = 0; at < text.Length;)
        {
            var number = Take(text, ref at, c => c is (>= '0' and <= '9') or '.');
            var unit = Take(text, ref at, c => !char.IsAsciiDigit(c)).Trim().ToLowerInvariant();
            var known = Array.Find(Units, candidate => candidate.Name == unit || (candidate.Name, LongName(unit)) is var (name, guess) && name == guess);
            if (number.Length > 12 || known.Name is null || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                return null;
            }

            total += value * known.Milliseconds;
        }

        return total is >= 1 and < 1e14m ? Format(TimeSpan.FromMilliseconds((long)total)) : null;
    }

    private static string LongName(string unit) => unit switch
    {
        "" or "sec" or "secs" or "second" or "seconds" => "s",
        "min" or "mins" or "minute" or "minutes" => "m",
        "hr" or "hrs" or "hour" or "hours" => "h",
        "day" or "days" => "d",
        "msec" or "millis" or "milliseconds" => "ms",
        _ => unit,
    };

    private static string Take(string text, ref int at, Func<char, bool> wanted)
    {
        var start = at;
        while (at < text.Length && wanted(text[at]))
        {
            at++;
        }

        return text[start..at];
    }
}
