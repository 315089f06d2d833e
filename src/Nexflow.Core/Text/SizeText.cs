using System.Globalization;
using System.Numerics;
using Nexflow.Core.Diagnostics;
using Sprache;

namespace Nexflow.Core.Text;

/// <summary>
/// Sizes in bytes: <c>4096</c>, <c>64KB</c> (× 1000), <c>1MiB</c> (× 1024), <c>1.5GB</c>. Units <c>B KB MB GB TB KiB MiB GiB TiB</c> in any case;
/// a fraction is fine when it makes whole bytes. At most 2⁶³−1 bytes.
/// </summary>
public static class SizeText
{
    private static readonly (string Name, long Bytes)[] Units =
    [
        ("B", 1), ("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("TB", 1_000_000_000_000),
        ("KiB", 1L << 10), ("MiB", 1L << 20), ("GiB", 1L << 30), ("TiB", 1L << 40),
    ];

    private static readonly Parser<long> Unit = Units
        .OrderByDescending(unit => unit.Name.Length)
        .Select(unit => Parse.IgnoreCase(unit.Name).Return(unit.Bytes))
        .Aggregate((left, right) => left.Or(right));

    private static readonly Parser<(string Whole, string Fraction, long Unit)> Size =
        from whole in SpracheParts.Digits
        from fraction in Parse.Char('.').Then(_ => SpracheParts.Digits).Optional()
        from unit in fraction.IsDefined ? Unit : Unit.Optional().Select(unit => unit.GetOrElse(1))
        select (whole, fraction.GetOrElse(""), unit);

    private static readonly SmallGrammar<(string, string, long)> Grammar =
        new(Size.End(), "NX1001", "a size", "4096, 64KB (1000 bytes each), 1MiB (1024 KiB), 1.5GB", SuggestSize);

    private static readonly SmallGrammar<(string, string, long)> RateGrammar =
        new(Size.Then(size => Parse.IgnoreCase("/s").Return(size)).End(), "NX1001", "a rate", "64KB/s, 10MB/s, 1MiB/s", SuggestRate);

    /// <summary>Bytes. <paramref name="source"/> names the text in diagnostics: <c>--max-bytes</c>.</summary>
    public static Parsed<long> ParseBytes(string text, string source) => Grammar.Parse(text, source).Then(size => Evaluate(size, text, source));

    /// <summary>Bytes per second: a size and <c>/s</c>.</summary>
    public static Parsed<long> ParseRate(string text, string source) => RateGrammar.Parse(text, source).Then(size => Evaluate(size, text, source));

    /// <summary>The shortest exact form: <c>64KB</c>, <c>1MiB</c>, <c>1001B</c>.</summary>
    public static string Format(long bytes)
    {
        var candidates = Units.Where(unit => bytes % unit.Bytes == 0 && bytes / unit.Bytes != 0)
            .Select(unit => string.Create(CultureInfo.InvariantCulture, $"{bytes / unit.Bytes}{unit.Name}"));
        return candidates.MinBy(text => text.Length) ?? "0B";
    }

    private static Parsed<long> Evaluate((string Whole, string Fraction, long Unit) size, string text, string source)
    {
        var scale = BigInteger.Pow(10, size.Fraction.Length);
        var scaled = BigInteger.Parse(size.Whole + size.Fraction, CultureInfo.InvariantCulture) * size.Unit;
        if (scaled % scale != 0)
        {
            return Bad(text, source, $"'{text}' is not a whole number of bytes", "use a smaller unit");
        }

        return scaled / scale > long.MaxValue
            ? Bad(text, source, $"'{text}' is more than {long.MaxValue} bytes", "use a smaller size")
            : new Parsed<long>((long)(scaled / scale));
    }

    private static Parsed<long> Bad(string text, string source, string message, string fix) => new(new Diagnostic
    {
        Code = "NX1002",
        Message = message,
        Source = new DiagnosticSource(source, text),
        Span = new TextSpan(0, text.Length),
        Fixes = [new Fix(fix)],
    });

    /// <summary><c>64k</c> → <c>64KB</c>, <c>64 KB</c> → <c>64KB</c>, <c>64Kbytes</c> → <c>64KB</c>.</summary>
    private static string? SuggestSize(string text)
    {
        var compact = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('_' or ',')));
        var digits = compact.Length - compact.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.').Length;
        if (digits == 0)
        {
            return null;
        }

        var (number, unit) = (compact[..digits], compact[digits..]);
        var guess = unit.Length == 1
            ? Array.Find(Units, known => known.Name.StartsWith(unit, StringComparison.OrdinalIgnoreCase)).Name
            : Array.Find(Units, known => unit.StartsWith(known.Name, StringComparison.OrdinalIgnoreCase) && known.Name != "B").Name
                ?? DidYouMean.Closest(unit, Units.Select(known => known.Name));
        return Size.End().TryParse(number + guess) is { WasSuccessful: true } && guess is not null ? number + guess : null;
    }

    private static string? SuggestRate(string text) =>
        text.IndexOf('/', StringComparison.Ordinal) is var slash && SizeOf(slash < 0 ? text : text[..slash]) is { } size ? size + "/s" : null;

    private static string? SizeOf(string text) => Size.End().TryParse(text).WasSuccessful ? text : SuggestSize(text);
}
