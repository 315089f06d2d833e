using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Reports;

/// <summary>Draws the lines of a report from one on.</summary>
public static class ReportPainter
{
    public static void Paint(Canvas canvas, IReadOnlyList<ReportLine> lines, int top, Theme theme)
    {
        var text = theme[Role.Text];
        canvas.Clear(text);
        for (var row = 0; row < canvas.Rows && top + row < lines.Count; row++)
        {
            var column = 0;
            foreach (var run in lines[top + row].Runs)
            {
                column = canvas.Put(column, row, run.Text, theme[run.Role] with { Background = text.Background, Text = theme[run.Role].Text | run.Style });
            }
        }
    }
}
