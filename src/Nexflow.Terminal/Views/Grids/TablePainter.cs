using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Grids;

/// <summary>A small table: columns as wide as their contents, the last one takes what is left.</summary>
public static class TablePainter
{
    public static void Paint(Canvas canvas, TextTable table, ListCursor cursor, bool focused, Theme theme)
    {
        var widths = table.Columns.Select((c, i) => Math.Min(48, table.Rows.Select(r => CellText.Width(r.Cells[i].Text)).Append(c.Title.Length).Max())).ToArray();
        var heading = new Columns(canvas, 0, 2);
        for (var i = 0; i < widths.Length; i++)
        {
            Cell(ref heading, table.Columns[i].Title, table.Columns[i].Right, widths[i], theme[Role.Header]);
        }

        for (var row = 0; row < canvas.Rows - 1 && cursor.Top + row < table.Rows.Length; row++)
        {
            var index = cursor.Top + row;
            CellStyle? whole = index == cursor.Index ? theme[focused ? Role.Selection : Role.SelectionUnfocused] : null;
            if (whole is { } style)
            {
                canvas.Fill(0, 1 + row, canvas.Columns, 1, style);
            }

            var cells = new Columns(canvas, 1 + row, 2);
            for (var i = 0; i < widths.Length; i++)
            {
                var part = table.Rows[index].Cells[i];
                Cell(ref cells, part.Text, table.Columns[i].Right, widths[i], whole ?? theme[part.Role]);
            }
        }
    }

    private static void Cell(ref Columns cells, string text, bool right, int width, CellStyle style)
    {
        if (right)
        {
            cells.Right(text, width, style);
        }
        else
        {
            cells.Left(text, width, style);
        }
    }
}
