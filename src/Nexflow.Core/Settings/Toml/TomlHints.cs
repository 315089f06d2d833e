using System.Text.RegularExpressions;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings.Toml;

/// <summary>Recognises the usual slips on a broken line and says how the line should read.</summary>
internal static partial class TomlHints
{
    public static Diagnostic Explain(DiagnosticSource source, TextSpan lineSpan, TextSpan errorSpan, string message)
    {
        var line = source.Text.Substring(lineSpan.Start, lineSpan.Length);
        var (cause, repaired) = Guess(line);
        return new Diagnostic
        {
            Code = "NX6001",
            Message = cause ?? message,
            Source = source,
            Span = errorSpan,
            Fixes = repaired is null ? [] : [new Fix($"write: {PlainText.Escape(repaired)}", lineSpan, repaired)],
        };
    }

    private static (string? Cause, string? Repaired) Guess(string line)
    {
        if (OpenHeader().IsMatch(line))
        {
            var name = line.Trim().Trim('[', ']').Trim();
            return line.TrimStart().StartsWith("[[", StringComparison.Ordinal)
                ? ("the table's name has no closing ']]'", $"[[{name}]]")
                : ("the table's name has no closing ']'", $"[{name}]");
        }

        if (BareValue().Match(line) is { Success: true } bare)
        {
            var (start, word) = (bare.Groups["start"].Value, bare.Groups["word"].Value.TrimEnd());
            return word.ToLowerInvariant() switch
            {
                "true" or "yes" or "on" => ("true is written in small letters", $"{start}true"),
                "false" or "no" or "off" => ("false is written in small letters", $"{start}false"),
                "null" or "none" or "nil" => ("TOML has no null: leave the setting out", null),
                _ => ("a string needs quotes", $"{start}\"{word}\""),
            };
        }

        if (OpenString().Match(line) is { Success: true } open)
        {
            return ("the string has no closing quote", line.TrimEnd() + open.Groups["quote"].Value);
        }

        if (Colon().Match(line) is { Success: true } colon)
        {
            return ("a setting has '=' between its name and its value", $"{colon.Groups["key"].Value} = {colon.Groups["value"].Value}");
        }

        if (DoubleEquals().IsMatch(line))
        {
            return ("'=' stands twice", DoubleEquals().Replace(line, "="));
        }

        return NoValue().IsMatch(line) ? ("the setting has no value", null) : (null, null);
    }

    [GeneratedRegex(@"^\s*(\[\[[^\]]+\]?|\[[^\[\]]+)\s*$")]
    private static partial Regex OpenHeader();

    [GeneratedRegex(@"^(?<start>\s*[\w.""'-]+\s*=\s*)(?<word>[A-Za-z/.~][^""'#\[\]{}]*)$")]
    private static partial Regex BareValue();

    [GeneratedRegex(@"^[^""']*=\s*(?<quote>""|')(?!\k<quote>)(?:(?!\k<quote>).)*$")]
    private static partial Regex OpenString();

    [GeneratedRegex(@"^\s*(?<key>[\w.-]+)\s*:\s*(?<value>\S.*)$")]
    private static partial Regex Colon();

    [GeneratedRegex("""(?<=^[^"'#]*)==+""")]
    private static partial Regex DoubleEquals();

    [GeneratedRegex(@"^\s*[\w.""'-]+\s*=\s*(#.*)?$")]
    private static partial Regex NoValue();
}
