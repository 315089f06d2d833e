using System.Text.RegularExpressions;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings;

/// <summary>
/// Keeps secrets out of diagnostics: a file may hold one by mistake, even on a line that cannot be parsed. Hidden characters keep their number, so spans stay true.
/// </summary>
internal static partial class SecretMask
{
    public static Diagnostic Apply(Diagnostic diagnostic)
    {
        if (diagnostic.Source is not { } source)
        {
            return diagnostic;
        }

        var safe = source with { Text = Hide(source.Text) };
        var onSecret = diagnostic.Span is { } span && LineOf(source.Text, span.Start) is var line && safe.Text.AsSpan(line.Start, line.Length) is var shown && !shown.SequenceEqual(source.Text.AsSpan(line.Start, line.Length));
        return diagnostic with
        {
            Source = safe,
            Message = onSecret && diagnostic.Code == "NX6001" ? "this line is malformed (its text is hidden, as it may hold a secret)" : diagnostic.Message,
            Fixes = onSecret && diagnostic.Code == "NX6001" ? [new Fix("write password = { env = \"NAME\" }")] : diagnostic.Fixes,
            Related = [.. diagnostic.Related.Select(related => related with { Source = related.Source with { Text = Hide(related.Source.Text) } })],
        };
    }

    private static string Hide(string text) => UserInfo().Replace(
        SecretLine().Replace(text, match => match.Groups["start"].Value + new string('*', match.Groups["secret"].Length)),
        match => match.Groups["start"].Value + new string('*', match.Groups["secret"].Length) + "@");

    private static TextSpan LineOf(string text, int offset)
    {
        var lines = new LineMap(text);
        return lines.LineSpan(lines.PositionOf(offset).Line);
    }

    [GeneratedRegex(@"(?im)^(?<start>[^#\r\n=:]*(password|secret|token)[^=:\r\n]*[=:][ \t]*)(?<secret>[^\s{][^\r\n]*)")]
    private static partial Regex SecretLine();

    [GeneratedRegex(@"(?<start>://)(?<secret>[^/\s""'@]+)@")]
    private static partial Regex UserInfo();
}
