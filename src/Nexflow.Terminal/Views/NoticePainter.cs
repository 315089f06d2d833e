using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views;

/// <summary>Draws a <see cref="Notice"/> in the middle of a pane, at the top where there is little room.</summary>
internal static class NoticePainter
{
    public static void Paint(Canvas canvas, Notice notice, ViewContext context)
    {
        canvas.Clear(context.Style(Role.Text));
        int lines = notice.Lines.Count == 0 ? 1 : notice.Lines.Count + 2;
        int row = Math.Max((canvas.Rows - lines) / 2, 0);
        int widest = TextWidth.UpTo(notice.Title, canvas.Columns);
        foreach (string line in notice.Lines)
        {
            widest = Math.Max(widest, TextWidth.UpTo(line, canvas.Columns));
        }

        int column = Math.Max((canvas.Columns - widest) / 2, 0);
        canvas.PutFitted(column, row, notice.Title, context.Style(notice.Role), canvas.Columns - column);
        row += canvas.Rows < lines ? 1 : 2;
        foreach (string line in notice.Lines)
        {
            canvas.PutFitted(column, row++, line, context.Style(Role.Text), canvas.Columns - column);
        }
    }
}
