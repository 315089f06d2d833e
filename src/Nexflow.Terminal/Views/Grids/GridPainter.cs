using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Grids;

/// <summary>Draws header and rows of a grid.</summary>
internal static class GridPainter
{
    /// <summary>Columns left of the first one: the mark, and a blank.</summary>
    public const int Gutter = 2;

    private const int MaxMarks = 16;

    public static void Paint(Canvas canvas, int header, GridPicture picture, ReadOnlySpan<GridRow> rows)
    {
        if (header > 0)
        {
            Header(canvas.Window(0, 0, canvas.Columns, 1), picture);
        }

        for (int i = 0; i < rows.Length; i++)
        {
            Row(canvas.Window(0, header + i, canvas.Columns, 1), picture, rows[i], picture.Cursor.Top + i);
        }

        canvas.Fill(0, header + rows.Length, canvas.Columns, canvas.Rows, picture.Grid.Context.Style(Role.Text));
    }

    private static void Header(Canvas line, GridPicture picture)
    {
        var style = picture.Grid.Context.Style(Role.Header);
        line.Clear(style);
        foreach (var slot in picture.Slots)
        {
            var column = picture.Columns[slot.Index];
            bool sorted = picture.Grid.Sort?.Column == slot.Index;
            var cell = CellWindow(line, picture.Slots, slot);
            int width = TextWidth.UpTo(column.Title, slot.Width) + (sorted ? 2 : 0);
            int at = slot.Left - VisibleLeft(picture.Slots, slot) + (column.Right ? Math.Max(slot.Width - width, 0) : 0);
            int end = cell.PutFitted(at, 0, column.Title, style, sorted ? Math.Max(slot.Width - 2, 1) : slot.Width);
            if (sorted)
            {
                cell.Set(end + 1, 0, picture.Grid.Sort!.Value.Descending ? '▼' : '▲', style);
            }
        }
    }

    private static void Row(Canvas line, GridPicture picture, GridRow row, long index)
    {
        var grid = picture.Grid;
        bool selected = index == picture.Cursor.Index;
        bool marked = picture.Marks.Contains(row.Id) || picture.Marks.InOpenRange(picture.Source, index, picture.Cursor.Index);
        CellStyle? whole = selected ? grid.Context.Style(grid.HasFocus ? Role.Selection : Role.SelectionUnfocused)
            : marked ? grid.Context.Style(Role.Marked)
            : row.Role is { } role ? grid.Context.Style(role)
            : null;
        line.Clear(whole ?? grid.Context.Style(Role.Text));
        if (marked)
        {
            line.Set(0, 0, '*', whole!.Value);
        }

        foreach (var slot in picture.Slots)
        {
            if (row.Cells is { } cells && slot.Index < cells.Length)
            {
                var column = picture.Columns[slot.Index];
                var cell = cells[slot.Index];
                // Badges keep their look on the selected row: they are what the eye looks for.
                var style = cell.Role == Role.Badge || whole is null ? grid.Context.Style(cell.Role ?? column.Role) : whole.Value;
                Cell(CellWindow(line, picture.Slots, slot), slot.Left - VisibleLeft(picture.Slots, slot), slot.Width, column.Right, cell.Text, style, grid);
            }
        }
    }

    private static void Cell(Canvas window, int at, int width, bool right, string text, CellStyle style, RecordGrid grid)
    {
        if (right)
        {
            at += width - TextWidth.UpTo(text, width);
            width = TextWidth.UpTo(text, width);
        }

        Span<TextMark> marks = stackalloc TextMark[MaxMarks];
        int count = grid.Search?.Marks(text.AsSpan(0, Math.Min(text.Length, 4 * (width + Math.Max(-at, 0)))), marks) ?? 0;
        window.PutMarked(at, 0, text, style, marks[..count], grid.Context.Style(Role.SearchMatch), width, ellipsis: true);
    }

    // The part of a column that is not under the pinned ones.
    private static Canvas CellWindow(Canvas line, ColumnSlot[] slots, ColumnSlot slot)
    {
        int left = VisibleLeft(slots, slot);
        return line.Window(Gutter + left, 0, Math.Max(slot.Left + slot.Width - left, 0), 1);
    }

    private static int VisibleLeft(ColumnSlot[] slots, ColumnSlot slot)
    {
        int left = 0;
        for (int i = 0; !slot.Pinned && i < slots.Length && slots[i].Pinned; i++)
        {
            left = slots[i].Left + slots[i].Width + ColumnLayout.Gap;
        }

        return Math.Max(slot.Left, left);
    }
}
