using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;
using Tomlyn.Syntax;

namespace Nexflow.Core.Settings.Toml;

/// <summary>
/// Lists, tables and strings of several lines without an end: the parser complains where it noticed, often at the end of the file; people look for
/// where the thing begins. What follows it is not judged.
/// </summary>
internal static class TomlOpenings
{
    public static Diagnostic? Find(DiagnosticSource source, DiagnosticMessage message)
    {
        var text = source.Text;
        if (message.Message.Contains("multi-line", StringComparison.Ordinal))
        {
            return OpenAt(text, text.Length, wantString: true) is { } string3 ? Diagnose(source, string3, 3, "string of several lines", text.Substring(string3, 3)) : null;
        }

        var atEnd = message.Message.Contains("<eof>", StringComparison.Ordinal);
        if (!message.Message.Contains("closing `]` for an array", StringComparison.Ordinal) && !(atEnd && message.Message.Contains("for a value", StringComparison.Ordinal)))
        {
            return null;
        }

        return OpenAt(text, atEnd ? text.Length : message.Span.Offset, wantString: false) is { } bracket
            ? Diagnose(source, bracket, 1, text[bracket] == '[' ? "list" : "table", text[bracket] == '[' ? "]" : "}")
            : null;
    }

    private static Diagnostic Diagnose(DiagnosticSource source, int start, int length, string what, string close) => new()
    {
        Code = "NX6001",
        Message = $"the {what} that begins here has no closing {close}",
        Source = source,
        Span = new TextSpan(start, length),
        Fixes = [new Fix($"add {close} at its end")],
    };

    /// <summary>Where the innermost bracket or the string begins that is still open at <paramref name="end"/>.</summary>
    private static int? OpenAt(string text, int end, bool wantString)
    {
        var open = new Stack<int>();
        for (var at = 0; at < end; at++)
        {
            switch (text[at])
            {
                case '[' or '{':
                    open.Push(at);
                    break;
                case ']' or '}' when open.Count > 0:
                    open.Pop();
                    break;
                case '#':
                    at = LineEnd(text, at);
                    break;
                case '"' or '\'':
                    var start = at;
                    if (!TrySkipString(text, ref at))
                    {
                        return wantString ? start : null;
                    }

                    break;
            }
        }

        return wantString || open.Count == 0 ? null : open.Peek();
    }

    /// <summary>From the opening quote to the last closing one; false when a string of several lines does not end. One of a single line ends with its line.</summary>
    private static bool TrySkipString(string text, ref int at)
    {
        var quote = text[at];
        var triple = text.AsSpan(at).StartsWith(new string(quote, 3));
        for (var i = at + (triple ? 3 : 1); i < text.Length; i++)
        {
            if (text[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (triple ? text.AsSpan(i).StartsWith(new string(quote, 3)) : text[i] == quote || text[i] == '\n')
            {
                at = triple ? i + 2 : i;
                return true;
            }
        }

        at = text.Length;
        return !triple;
    }

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is var end && end < 0 ? text.Length : end;
}
