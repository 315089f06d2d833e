using System.Globalization;
using System.Text;
using Nexflow.Core.Text;

namespace Nexflow.Core.Diagnostics;

/// <summary>
/// A diagnostic as plain text for stderr and logs: severity, code and message; <c>file:line:column</c> (the name alone for a flag, variable or argument); the line with a caret under the span;
/// <c>help:</c> for each fix. Ends with a line break. Text that could move a cursor is escaped.
/// </summary>
public static class DiagnosticText
{
    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Name(diagnostic.Severity)} {diagnostic.Code}: {PlainText.Escape(diagnostic.Message)}\n");
        if (diagnostic.Source is { } source)
        {
            AppendPlace(text, source, diagnostic.Span);
        }

        foreach (var related in diagnostic.Related)
        {
            text.Append(CultureInfo.InvariantCulture, $"note: {PlainText.Escape(related.Message)}\n");
            AppendPlace(text, related.Source, related.Span);
        }

        foreach (var fix in diagnostic.Fixes)
        {
            text.Append(CultureInfo.InvariantCulture, $"help: {PlainText.Escape(fix.Title)}\n");
        }

        return text.ToString();
    }

    /// <summary>All of them, a blank line between.</summary>
    public static string Format(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(Format));

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static void AppendPlace(StringBuilder text, DiagnosticSource source, TextSpan? span)
    {
        if (span is not { } place)
        {
            text.Append(CultureInfo.InvariantCulture, $"  --> {PlainText.Escape(source.Name)}\n");
            return;
        }

        var lines = new LineMap(source.Text);
        var position = lines.PositionOf(place.Start);
        var where = IsFile(source) ? $"{source.Name}:{position.Line}:{position.Column}" : source.Name;
        text.Append(CultureInfo.InvariantCulture, $"  --> {PlainText.Escape(where)}\n");
        var excerpt = Excerpt.Of(source.Text, lines.LineSpan(position.Line), place);
        var number = position.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        text.Append(CultureInfo.InvariantCulture, $" {margin} |\n{$" {number} | {excerpt.Line}".TrimEnd()}\n {margin} | {excerpt.Marks}\n");
    }

    /// <summary>Flags, variables and arguments (<c>--from</c>, <c>NEXFLOW_PROFILE</c>, <c>RANGE</c>) are one line: the caret says enough.</summary>
    private static bool IsFile(DiagnosticSource source) =>
        source.Name.AsSpan().IndexOfAny('.', '/') >= 0 || source.Text.Contains('\n', StringComparison.Ordinal);
}
