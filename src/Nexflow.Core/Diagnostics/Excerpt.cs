using Nexflow.Core.Text;

namespace Nexflow.Core.Diagnostics;

/// <summary>The line a diagnostic points at, safe to print and clipped around the span, and the carets to print under it.</summary>
internal readonly record struct Excerpt(string Line, string Marks)
{
    /// <summary>UTF-16 units shown of a long line (one line of minified JSON may have megabytes).</summary>
    private const int MaxLength = 160;

    private const int MaxBefore = 60;

    public static Excerpt Of(string text, TextSpan line, TextSpan span)
    {
        var start = Math.Clamp(span.Start, line.Start, line.End);
        var end = Math.Clamp(span.End, start, line.End);
        var from = start - line.Start > MaxBefore && line.Length > MaxLength ? Boundary(text, start - MaxBefore) : line.Start;
        var to = Math.Min(line.End, from + MaxLength);
        to = to < line.End ? Boundary(text, to) : to;
        end = Math.Clamp(end, start, Math.Max(start, to));

        var before = (from > line.Start ? "…" : "") + Show(text[from..start]);
        var marked = Show(text[start..end]);
        var after = Show(text[end..Math.Max(end, to)]) + (to < line.End ? "…" : "");
        var marks = new string(' ', CellWidth.Of(before)) + new string('^', Math.Max(1, CellWidth.Of(marked)));
        return new Excerpt((before + marked + after).TrimEnd(), marks);
    }

    /// <summary>Not between the halves of a surrogate pair.</summary>
    private static int Boundary(string text, int at) => at > 0 && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;

    /// <summary>A tab takes four cells here, so that the caret stands where it should on any terminal.</summary>
    private static string Show(string text) => PlainText.Escape(text.Replace("\t", "    ", StringComparison.Ordinal));
}
