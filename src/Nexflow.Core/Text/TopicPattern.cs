using System.Text.RegularExpressions;
using Nexflow.Core.Diagnostics;

namespace Nexflow.Core.Text;

/// <summary>
/// Chooses topics by name: a comma list of globs (<c>*</c>, <c>?</c>) and <c>/regex/</c>; a leading <c>!</c> excludes. A name matches when one
/// part takes it (or all parts exclude) and none excludes it. Regular expressions match anywhere in the name, without backtracking.
/// </summary>
public sealed class TopicPattern
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<TopicPatternPart> _parts;
    private readonly bool _onlyExcludes;

    private TopicPattern(string text, IReadOnlyList<TopicPatternPart> parts)
    {
        Text = text;
        _parts = parts;
        _onlyExcludes = parts.All(part => part.Excludes);
    }

    /// <summary>The pattern as it was written.</summary>
    public string Text { get; }

    /// <summary>The names that stand in the pattern as they are, without wildcards: what must exist, or it is a mistake.</summary>
    public IEnumerable<string> LiteralNames => _parts.Where(part => part is { Excludes: false, Literal: not null }).Select(part => part.Literal!);

    public static Parsed<TopicPattern> Parse(string text, string source)
    {
        var parts = new List<TopicPatternPart>();
        foreach (var span in Split(text))
        {
            var part = ParsePart(text, span, source);
            if (!part.IsOk)
            {
                return new(part.Diagnostic);
            }

            parts.Add(part.Value);
        }

        return new(new TopicPattern(text, parts));
    }

    public bool IsMatch(string topic)
    {
        var taken = _onlyExcludes;
        foreach (var part in _parts)
        {
            if (part.IsMatch(topic))
            {
                if (part.Excludes)
                {
                    return false;
                }

                taken = true;
            }
        }

        return taken;
    }

    /// <summary>The names that match, in the order given.</summary>
    public IEnumerable<string> Select(IEnumerable<string> topics) => topics.Where(IsMatch);

    public override string ToString() => Text;

    /// <summary>Splits at commas outside <c>/…/</c>; a part that opens a regex runs to its closing slash.</summary>
    private static IEnumerable<TextSpan> Split(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var body = start;
            while (body < text.Length && text[body] is ' ' or '!')
            {
                body++;
            }

            var end = body < text.Length && text[body] == '/' ? RegexEnd(text, body) : text.IndexOf(',', body);
            end = end < 0 ? text.Length : end;
            yield return new TextSpan(start, end - start);
            start = end + 1;
        }
    }

    /// <summary>The comma after the slash that closes a regex, or −1. A slash inside is written <c>\/</c>.</summary>
    private static int RegexEnd(string text, int slash)
    {
        for (var i = slash + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '/')
            {
                return text.IndexOf(',', i);
            }
        }

        return -1;
    }

    /// <summary>The engine's message without the names of its options.</summary>
    private static string Complaint(Exception e) => e is NotSupportedException && e.Message.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
        ? "it uses a " + e.Message[(colon + 2)..].Trim('\'', '.')
        : e.Message;

    private static Parsed<TopicPatternPart> ParsePart(string text, TextSpan span, string source)
    {
        var raw = text.Substring(span.Start, span.Length).Trim(' ');
        var excludes = raw.StartsWith('!');
        var body = excludes ? raw[1..].Trim(' ') : raw;
        if (body.Length == 0)
        {
            return Bad("NX1009", "a part of the topic pattern is empty", "write a name, a glob such as orders-*, or /regex/");
        }

        if (body[0] == '/')
        {
            return body.Length > 2 && body[^1] == '/' && body[^2] != '\\'
                ? Compile(body[1..^1])
                : Bad("NX1009", $"the regular expression {PlainText.Escape(body)} has no closing '/'", $"write {PlainText.Escape(body.TrimEnd('/'))}/");
        }

        var wrong = body.AsSpan().IndexOfAnyExcept(TopicPatternPart.GlobCharacters);
        return wrong < 0
            ? new(TopicPatternPart.Glob(body, excludes, TimeLimit))
            : Bad("NX1009", $"'{PlainText.Escape(body[wrong].ToString())}' cannot stand in a topic's name", "names have letters, digits, '.', '_' and '-'; wildcards are * and ?; write anything else as /regex/");

        Parsed<TopicPatternPart> Compile(string regex)
        {
            try
            {
                return new(TopicPatternPart.Regular(new Regex(regex, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeLimit), excludes));
            }
            catch (Exception e) when (e is ArgumentException or NotSupportedException)
            {
                return Bad("NX1010", $"the regular expression /{PlainText.Escape(regex)}/ cannot be used: {PlainText.Escape(Complaint(e))}", "look-around, back-references and atomic groups are not available: write it without, or use several parts");
            }
        }

        Parsed<TopicPatternPart> Bad(string code, string message, string fix) => new(new Diagnostic
        {
            Code = code,
            Message = message,
            Source = new DiagnosticSource(source, text),
            Span = span,
            Fixes = [new Fix(fix)],
        });
    }
}
