using Nexflow.Terminal.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Terminal.Views.Reports;

/// <summary>From a renderable to lines of runs.</summary>
internal static class ReportRendering
{
    public static IReadOnlyList<ReportLine> Render(IRenderable report, int columns)
    {
        columns = Math.Max(columns, 1);
        var options = new RenderOptions(ReportCapabilities.Instance, new Size(columns, short.MaxValue));
        var lines = new List<ReportLine>();
        var runs = new List<ReportRun>();
        foreach (var segment in report.Render(options, columns))
        {
            if (segment.IsControlCode)
            {
                continue;
            }

            int start = 0;
            for (int end = segment.Text.IndexOf('\n'); end >= 0; end = segment.Text.IndexOf('\n', start))
            {
                Add(runs, segment.Text[start..end], segment.Style);
                lines.Add(new ReportLine([.. runs]));
                runs.Clear();
                start = end + 1;
            }

            Add(runs, segment.Text[start..], segment.Style);
        }

        if (runs.Count > 0)
        {
            lines.Add(new ReportLine([.. runs]));
        }

        return lines;
    }

    private static void Add(List<ReportRun> runs, string text, Style style)
    {
        text = text.TrimEnd('\r');
        if (text.Length > 0)
        {
            runs.Add(new ReportRun(text, ReportColours.RoleOf(style), ToText(style.Decoration)));
        }
    }

    private static TextStyle ToText(Decoration decoration)
    {
        var text = TextStyle.None;
        text |= decoration.HasFlag(Decoration.Bold) ? TextStyle.Bold : 0;
        text |= decoration.HasFlag(Decoration.Italic) ? TextStyle.Italic : 0;
        text |= decoration.HasFlag(Decoration.Underline) ? TextStyle.Underline : 0;
        text |= decoration.HasFlag(Decoration.Invert) ? TextStyle.Reverse : 0;
        text |= decoration.HasFlag(Decoration.Strikethrough) ? TextStyle.Strike : 0;
        return text;
    }
}
