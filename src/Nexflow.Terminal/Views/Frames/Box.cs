using Nexflow.Terminal.Text;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Frames;

/// <summary>A thin border with words in it: title left, note right, footer below.</summary>
public static class Box
{
    /// <summary>Draws the border and clears what is inside. Answers the canvas inside.</summary>
    public static Canvas Draw(Canvas canvas, Theme theme, string title, bool focused, string note = "", string footer = "", Role? frame = null)
    {
        var border = theme[frame ?? (focused ? Role.BorderFocused : Role.Border)];
        var (columns, rows) = (canvas.Columns, canvas.Rows);
        canvas.Fill(1, 1, columns - 2, rows - 2, theme[Role.Text]);
        canvas.Fill(1, 0, columns - 2, 1, '─', border);
        canvas.Fill(1, rows - 1, columns - 2, 1, '─', border);
        canvas.Fill(0, 1, 1, rows - 2, '│', border);
        canvas.Fill(columns - 1, 1, 1, rows - 2, '│', border);
        canvas.Set(0, 0, '╭', border);
        canvas.Set(columns - 1, 0, '╮', border);
        canvas.Set(0, rows - 1, '╰', border);
        canvas.Set(columns - 1, rows - 1, '╯', border);
        var end = Word(canvas, 2, 0, title, theme[focused ? Role.Title : Role.Muted], border, columns - 4);
        Right(canvas, 0, note, theme[Role.Muted], columns - end - 3);
        Right(canvas, rows - 1, footer, theme[Role.Muted], columns - 6);
        return canvas.Window(1, 1, columns - 2, rows - 2);
    }

    /// <summary>Words in the upper border, after the title: the ways to look at something, the current one lit.</summary>
    public static void Tabs(Canvas canvas, Theme theme, int column, IReadOnlyList<string> names, int current)
    {
        var at = column;
        for (var i = 0; i < names.Count; i++)
        {
            if (at + names[i].Length + 3 > canvas.Columns)
            {
                return;
            }

            at = canvas.Put(at, 0, $" {names[i]} ", i == current ? theme[Role.Accent] with { Text = TextStyle.Bold | TextStyle.Underline } : theme[Role.Muted]);
        }
    }

    /// <summary>The window of a dialog: in the middle, a little above it.</summary>
    public static Canvas Centred(Canvas canvas, int columns, int rows, out (int Column, int Row) at)
    {
        columns = Math.Min(columns, canvas.Columns);
        rows = Math.Min(rows, canvas.Rows);
        at = ((canvas.Columns - columns) / 2, Math.Clamp((canvas.Rows - rows) / 3, 0, Math.Max(0, canvas.Rows - rows)));
        return canvas.Window(at.Column, at.Row, columns, rows);
    }

    private static int Word(Canvas canvas, int column, int row, string text, CellStyle style, CellStyle border, int room)
    {
        if (text.Length == 0 || room < 3)
        {
            return column;
        }

        canvas.Set(column, row, ' ', border);
        var end = canvas.PutFitted(column + 1, row, text, style, room - 2);
        canvas.Set(end, row, ' ', border);
        return end + 1;
    }

    private static void Right(Canvas canvas, int row, string text, CellStyle style, int room)
    {
        var width = Math.Min(CellText.Width(text) + 2, room);
        if (text.Length > 0 && width > 4)
        {
            Word(canvas, canvas.Columns - 2 - width, row, text, style, style, width);
        }
    }
}
