using System.Globalization;
using System.Text.RegularExpressions;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Nexflow.Core.Settings.Toml;

/// <summary>
/// Parses with Tomlyn and tells its errors for people. To tell independent errors and no follow-on ones, the line of each error is blanked and the
/// rest parsed again: what then stays is an error of its own.
/// </summary>
internal static partial class TomlSyntax
{
    private const int MaxLength = 1 << 20;
    private const int MaxNesting = 100;
    private const int MaxErrors = 20;

    private static readonly (string From, string To)[] Wordings =
    [
        ("`␤`", "end of the line"),
        ("␤", "end of the line"),
        ("`<eof>`", "end of the file"),
        ("<eof>", "end of the file"),
        ("token `newline`", "the end of the line"),
        ("token end-of-line", "end of the line"),
        ("Unexpected token found ", "unexpected "),
        ("Unexpected token ", "unexpected "),
        ("Unable to parse the date time/offset", "there is no such date or time as"),
        ("Unable to parse integer", "not a number of 64 bits:"),
    ];

    /// <summary>The tree, or null with at least one diagnostic.</summary>
    public static DocumentSyntax? Parse(DiagnosticSource source, List<Diagnostic> diagnostics)
    {
        if (Oversized(source.Text) is { } problem)
        {
            diagnostics.Add(new Diagnostic { Code = "NX6001", Message = problem, Source = source });
            return null;
        }

        var document = Tree(source.Text, source.Name, validate: true);
        if (!document.HasErrors)
        {
            return document;
        }

        if (Tree(source.Text, source.Name, validate: false).HasErrors)
        {
            diagnostics.AddRange(SyntaxErrors(source));
        }
        else
        {
            diagnostics.AddRange(FirstOfEachLine(document.Diagnostics).Select(message => Duplicate(source, message)));
        }

        return null;
    }

    /// <summary>Tomlyn's lexer throws where a backslash stands last, or before a lone surrogate: neither gets that far.</summary>
    private static DocumentSyntax Tree(string text, string name, bool validate)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            var paired = char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1]);
            i += paired ? 1 : 0;
            characters[i] = !paired && char.IsSurrogate(characters[i]) ? '\uFFFD' : characters[i];
        }

        var whole = new string(characters);
        return SyntaxParser.Parse(whole.EndsWith('\\') ? whole + '\n' : whole, name, validate);
    }

    private static string? Oversized(string text)
    {
        var (depth, deepest) = (0, 0);
        foreach (var c in text)
        {
            depth = c is '[' or '{' ? depth + 1 : (c is ']' or '}') && depth > 0 ? depth - 1 : depth;
            deepest = Math.Max(deepest, depth);
        }

        return text.Length > MaxLength ? $"the file is longer than {MaxLength} characters"
            : deepest > MaxNesting ? $"brackets nest deeper than {MaxNesting} levels"
            : null;
    }

    private static IEnumerable<Diagnostic> SyntaxErrors(DiagnosticSource source)
    {
        var lines = new LineMap(source.Text);
        var text = source.Text.ToCharArray();
        var blanked = new HashSet<int>();
        while (blanked.Count < MaxErrors)
        {
            var first = FirstOfEachLine(Tree(new string(text), source.Name, validate: false).Diagnostics).FirstOrDefault();
            if (first is null)
            {
                yield break;
            }

            if (TomlOpenings.Find(source, first) is { } open)
            {
                yield return open;
                yield break;
            }

            var line = lines.PositionOf(first.Span.Offset).Line;
            if ((blanked.Count > 0 && first.Span.Offset >= source.Text.TrimEnd().Length) || !blanked.Add(line))
            {
                // Something above was left open: that is told already.
                yield break;
            }

            var span = lines.LineSpan(line);
            yield return TomlHints.Explain(source, span, Span(first, source.Text), Readable(first.Message));
            text.AsSpan(span.Start, span.Length).Fill(' ');
        }
    }

    private static IEnumerable<DiagnosticMessage> FirstOfEachLine(IEnumerable<DiagnosticMessage> messages) => messages
        .OrderBy(message => message.Span.Start.Line)
        .ThenBy(message => message.Span.Start.Offset)
        .DistinctBy(message => message.Span.Start.Line);

    private static Diagnostic Duplicate(DiagnosticSource source, DiagnosticMessage message)
    {
        var lines = new LineMap(source.Text);
        var span = Span(message, source.Text);
        span = span with { Length = Math.Min(span.Length, lines.LineSpan(lines.PositionOf(span.Start).Line).End - span.Start) };
        var match = AlreadyDefined().Match(message.Message);
        if (!match.Success)
        {
            return new Diagnostic { Code = "NX6001", Message = Readable(message.Message), Source = source, Span = span };
        }

        var (line, column) = (int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture));
        var start = lines.LineSpan(line).Start + column - 1;
        var key = PlainText.Escape(match.Groups["key"].Value);
        return new Diagnostic
        {
            Code = "NX6004",
            Message = $"'{key}' is set twice in {PlainText.Escape(source.Name)}",
            Source = source,
            Span = span,
            Related = [new RelatedSpan(source, new TextSpan(start, 1), "it stands here first")],
            Fixes = [new Fix($"remove one '{key}'")],
        };
    }

    private static TextSpan Span(DiagnosticMessage message, string text)
    {
        var start = Math.Clamp(message.Span.Offset, 0, text.Length);
        return new TextSpan(start, Math.Clamp(message.Span.Length, 0, text.Length - start));
    }

    /// <summary>Tomlyn's message without its token names.</summary>
    private static string Readable(string message)
    {
        var readable = TokenName().Replace(message, "");
        foreach (var (from, to) in Wordings)
        {
            readable = readable.Replace(from, to, StringComparison.Ordinal);
        }

        return char.ToLowerInvariant(readable[0]) + readable[1..];
    }

    [GeneratedRegex(@"^The key `(?<key>.*?)` is already defined at \((?<line>\d+),(?<column>\d+)\)", RegexOptions.Singleline)]
    private static partial Regex AlreadyDefined();

    [GeneratedRegex(@" \(token: `\w+`\)")]
    private static partial Regex TokenName();
}
