using System.Runtime.InteropServices;
using Nexflow.Terminal.Text;

namespace Nexflow.Terminal.Rendering;

/// <summary>Paints one row over what the terminal shows there. Every cell goes from old to new in one step, never over a blank.</summary>
internal sealed class RowPainter(CellLook look, Brush brush, TerminalCursor cursor, bool unicode)
{
    private const int ShortestErase = 3;

    /// <summary>Cells before this column are painted even if they seem unchanged: a terminal may have drawn over them.</summary>
    private int _spoiledUntil;

    public void Paint(int row, Span<Cell> shown, ReadOnlySpan<Cell> next, GraphemeTable graphemes)
    {
        if (MemoryMarshal.AsBytes(shown).SequenceEqual(MemoryMarshal.AsBytes(next)))
        {
            return;
        }

        int end = look.EndOfChange(shown, next);
        int background = look.BackgroundFrom(next);
        int column = 0;
        _spoiledUntil = 0;
        while ((column = NextChange(shown, next, column, Math.Max(end, _spoiledUntil))) >= 0)
        {
            if (column >= background && end - column > ShortestErase && brush.CanErase(next[column]))
            {
                brush.Approach(row, column, next, graphemes);
                brush.Dip(next, column);
                brush.EraseToEnd();
                break;
            }

            column = PaintRun(row, column, shown, next[..Math.Max(end, _spoiledUntil)], next, graphemes);
        }

        next.CopyTo(shown);
    }

    /// <summary>
    /// The row to begin with when it is not the first changed one: it goes on in the pen that the last frame ended with, as the newly
    /// selected row of a list often does. −1: from top to bottom.
    /// </summary>
    public int RowInPen(ShownScreen shown, Frame next)
    {
        bool first = true;
        _spoiledUntil = 0;
        for (int row = 0; row < next.Rows; row++)
        {
            ReadOnlySpan<Cell> before = shown.Row(row), after = next.Row(row);
            int column = MemoryMarshal.AsBytes(before).SequenceEqual(MemoryMarshal.AsBytes(after)) ? -1 : NextChange(before, after, 0, after.Length);
            if (column < 0)
            {
                continue;
            }

            if (brush.Matches(after[column]))
            {
                return first ? -1 : row;
            }

            first = false;
        }

        return -1;
    }

    private int NextChange(ReadOnlySpan<Cell> shown, ReadOnlySpan<Cell> next, int column, int end)
    {
        while (column < end && column >= _spoiledUntil && look.Same(shown[column], next[column]))
        {
            column++;
        }

        return column >= end ? -1 : next[column].Symbol.IsContinuation && column > 0 ? column - 1 : column;
    }

    private int PaintRun(int row, int column, ReadOnlySpan<Cell> shown, ReadOnlySpan<Cell> changed, ReadOnlySpan<Cell> next, GraphemeTable graphemes)
    {
        Cell cell = next[column];
        int count = Count(column, shown, changed);
        brush.Approach(row, column, next, graphemes);
        brush.Dip(next, column);
        if (count > 10 && !brush.CanRepeat(cell.Symbol) && brush.CanErase(cell))
        {
            brush.Erase(count);
            return column + count;
        }

        int after = column + (count * cell.Symbol.Width);
        int spoiled = cell.Symbol.IsCluster ? Spoiled(graphemes[cell.Symbol.Index], cell.Symbol.Width) : 0;
        brush.Draw(cell.Symbol, count, next.Length, graphemes, whole: after + spoiled <= next.Length);
        if (cell.Symbol.IsUnsure && unicode)
        {
            cursor.ForgetColumn();
            _spoiledUntil = Math.Min(next.Length, Math.Max(_spoiledUntil, after + spoiled));
        }

        return after;
    }

    /// <summary>How many equal cells begin here; without CSI b only as far as they changed.</summary>
    private int Count(int column, ReadOnlySpan<Cell> shown, ReadOnlySpan<Cell> changed)
    {
        Cell cell = changed[column];
        int count = 1;
        if (cell.Symbol.IsWide || cell.Symbol.IsUnsure)
        {
            return count;
        }

        bool repeat = brush.CanRepeat(cell.Symbol);
        int at = column + 1;
        while (at < changed.Length && look.Same(changed[at], cell) && (repeat || at < _spoiledUntil || !look.Same(shown[at], cell)))
        {
            at++;
        }

        while (at > column + 1 && at > _spoiledUntil && look.Same(shown[at - 1], cell))
        {
            at--;
        }

        return at - column;
    }

    /// <summary>
    /// A terminal that knows no clusters draws every code point for itself and so over this many cells behind.
    /// </summary>
    private static int Spoiled(string cluster, int width) => Math.Max(0, CodePoints.SumOfWidths(cluster) - width);
}
