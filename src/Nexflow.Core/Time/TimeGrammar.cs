using System.Globalization;
using Nexflow.Core.Text;
using Sprache;

namespace Nexflow.Core.Time;

/// <summary>The rule <c>time</c> of <c>grammars/ranges.ebnf</c>.</summary>
internal static class TimeGrammar
{
    private static readonly Parser<int> TwoDigits = Number(2);

    private static readonly Parser<int> Fraction =
        from dot in Parse.Char('.')
        from digits in SpracheParts.Digits
        select int.Parse(digits.PadRight(3, '0')[..3], CultureInfo.InvariantCulture);

    private static readonly Parser<(int Second, int Millisecond)> Seconds =
        from colon in Parse.Char(':')
        from second in TwoDigits
        from fraction in Fraction.Optional()
        select (second, fraction.GetOrElse(0));

    private static readonly Parser<int> Offset =
        Parse.Chars('Z', 'z').Return(0).Or(
            from sign in Parse.Chars('+', '-')
            from hours in TwoDigits
            from colon in Parse.Char(':')
            from minutes in TwoDigits
            select ((hours * 60) + (minutes < 60 ? minutes : 10_000)) * (sign == '-' ? -1 : 1));

    private static readonly Parser<TimeSyntax> Epoch =
        from digits in SpracheParts.Digit.Repeat(9, 14).Text()
        from end in Parse.Not(SpracheParts.Digit)
        select (TimeSyntax)new TimeSyntax.Epoch(digits);

    private static readonly Parser<TimeSyntax> Relative =
        from minus in Parse.Char('-')
        from ago in DurationText.Unbounded
        select (TimeSyntax)new TimeSyntax.Relative(ago);

    private static readonly Parser<TimeSyntax> Now = Parse.String("now").Return((TimeSyntax)new TimeSyntax.Relative(0));

    /// <summary>Seconds are taken where two digits follow the minutes.</summary>
    public static readonly Parser<TimeSyntax> Time = Either(Seconds);

    /// <summary>For <c>@2026-03-14T10:00:2026-03-14T11:00</c>: the colon after the minutes ends the time.</summary>
    public static readonly Parser<TimeSyntax> TimeToTheMinute = Either(null);

    public static readonly Parser<TimeSyntax> Whole = Time.End();

    public static bool IsTime(string text) => Whole.TryParse(text).WasSuccessful;

    private static Parser<TimeSyntax> Either(Parser<(int, int)>? seconds) => Calendar(seconds).Or(Epoch).Or(Relative).Or(Now);

    private static Parser<TimeSyntax> Calendar(Parser<(int Second, int Millisecond)>? seconds)
    {
        var clock = from t in Parse.Chars('T', 't')
                    from hour in TwoDigits
                    from colon in Parse.Char(':')
                    from minute in TwoDigits
                    from second in seconds is null ? Parse.Return((0, 0)) : seconds.Optional().Select(some => some.GetOrElse((0, 0)))
                    from offset in Offset.Optional()
                    select (hour, minute, second, offset: offset.GetOrElse(0));
        return from year in Number(4)
               from dash in Parse.Char('-')
               from month in TwoDigits
               from dash2 in Parse.Char('-')
               from day in TwoDigits
               from time in clock.Optional()
               let at = time.GetOrElse((0, 0, (0, 0), 0))
               select (TimeSyntax)new TimeSyntax.Calendar(year, month, day, at.Item1, at.Item2, at.Item3.Item1, at.Item3.Item2, at.Item4);
    }

    private static Parser<int> Number(int digits) =>
        SpracheParts.ExactDigits(digits).Select(text => int.Parse(text, CultureInfo.InvariantCulture));
}
