using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>Text broken into lines of a width, at cells; read only as far as there is room.</summary>
internal static class WrappedText
{
    /// <summary>Where the line that starts at <paramref name="start"/> ends (exclusive): as many cells as fit, at least one.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int columns)
    {
        int used = 0;
        foreach (var cell in CellText.Cells(text[start..]))
        {
            if (used + cell.Width > columns && used > 0)
            {
                return start + cell.Start;
            }

            used += cell.Width;
        }

        return text.Length;
    }

    /// <summary>A band with a title and as much of a text as fits.</summary>
    public static void Band(Canvas canvas, string title, ReadOnlySpan<char> text, Role role, ViewContext context)
    {
        canvas.Clear(context.Style(Role.Text));
        canvas.Fill(0, 0, canvas.Columns, 1, '─', context.Style(Role.Border));
        canvas.PutFitted(1, 0, title, context.Style(Role.Title), canvas.Columns - 2);
        int start = 0;
        for (int row = 1; row < canvas.Rows && start < text.Length; row++)
        {
            int end = End(text, start, canvas.Columns);
            canvas.Put(0, row, text[start..end], context.Style(role));
            start = end;
        }
    }
}
