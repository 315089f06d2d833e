using Nexflow.Core.Diagnostics;
using Sprache;

namespace Nexflow.Core.Text;

/// <summary>
/// A one-line grammar (size, duration, time, range) with what a person needs when it does not match: what was expected,
/// what stood there instead, and a guess at what was meant.
/// </summary>
/// <param name="What">With its article: <c>a duration</c>.</param>
/// <param name="Forms">Examples of every form, as help shows them.</param>
/// <param name="Suggest">A corrected text that the grammar accepts, or null.</param>
internal sealed record SmallGrammar<T>(Parser<T> Parser, string Code, string What, string Forms, Func<string, string?> Suggest)
{
    /// <summary>Longer texts are no input of a person: they are refused before any parsing.</summary>
    private const int MaxLength = 1000;

    public Parsed<T> Parse(string text, string source)
    {
        if (text.Length > MaxLength)
        {
            return new(Failure(text, source, 0, text.Length, $"it is longer than {MaxLength} characters", null));
        }

        var result = Parser.TryParse(text);
        if (result.WasSuccessful)
        {
            return new(result.Value);
        }

        var at = Math.Min(result.Remainder.Position, text.Length);
        return new(Failure(text, source, at, Math.Max(0, TokenEnd(text, at) - at), Problem(text, at), Suggest(text)));
    }

    private static string Problem(string text, int at) => text.Trim().Length == 0
        ? "it is empty"
        : at >= text.Length ? "it ends too early" : $"unexpected '{PlainText.Escape(text[at..TokenEnd(text, at)])}' at column {at + 1}";

    private static int TokenEnd(string text, int at)
    {
        if (at >= text.Length)
        {
            return text.Length;
        }

        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[at]) ? char.IsLetterOrDigit(text[end]) : char.IsLowSurrogate(text[end])))
        {
            end++;
        }

        return end;
    }

    private Diagnostic Failure(string text, string source, int start, int length, string problem, string? suggestion)
    {
        var shown = text.Length > 80 ? text[..80] + "…" : text;
        List<Fix> fixes = suggestion is null
            ? []
            : [new Fix($"did you mean '{PlainText.Escape(suggestion)}'?", new TextSpan(0, text.Length), suggestion)];
        fixes.Add(new Fix($"expected: {Forms}"));
        return new Diagnostic
        {
            Code = Code,
            Message = $"'{PlainText.Escape(shown)}' is not {What}: {problem}",
            Source = new DiagnosticSource(source, text),
            Span = new TextSpan(start, length),
            Fixes = fixes,
        };
    }
}
