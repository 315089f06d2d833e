using System.Text;
using Nexflow.Terminal.Text;

namespace Nexflow.Terminal.Rendering;

/// <summary>
/// The picture to show next. Kept and drawn into again: in the steady state a frame allocates nothing. Not thread-safe.
/// </summary>
public sealed class Frame
{
    private Cell[] _cells = [];

    public Frame(int columns, int rows) => Resize(columns, rows);

    public int Columns { get; private set; }

    public int Rows { get; private set; }

    public CursorState Cursor { get; set; }

    /// <summary>The band that scrolled since the last rendered frame, if a view said so; reset when the frame is rendered.</summary>
    internal ScrollHint? Scrolled { get; set; }

    internal GraphemeTable Graphemes { get; } = new();

    internal ReadOnlySpan<Cell> Row(int row) => _cells.AsSpan(row * Columns, Columns);

    /// <summary>A new size; everything is blank afterwards.</summary>
    public void Resize(int columns, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        Columns = columns;
        Rows = rows;
        if (_cells.Length != columns * rows)
        {
            _cells = new Cell[columns * rows];
        }

        Clear();
    }

    /// <summary>Blank cells in the terminal's own colours, no cursor, no scroll hint.</summary>
    public void Clear()
    {
        Array.Fill(_cells, Cell.Blank);
        Cursor = CursorState.Hidden;
        Scrolled = null;
    }

    /// <summary>
    /// Puts one grapheme cluster into a cell; a wide one takes the next column too (a blank when there is none). Whatever is no clean cluster
    /// is cleaned as <see cref="CellText"/> does; only the first cluster counts, an empty text is a blank. Outside the frame: ignored.
    /// A wide cell that is half overwritten leaves a blank.
    /// </summary>
    public void Set(int column, int row, ReadOnlySpan<char> grapheme, CellStyle style)
    {
        if ((uint)column >= (uint)Columns || (uint)row >= (uint)Rows)
        {
            return;
        }

        Symbol symbol = grapheme.Length == 1 && grapheme[0] is >= ' ' and < '\x7F' ? new Symbol(grapheme[0]) : ToSymbol(grapheme);
        Span<Cell> cells = _cells.AsSpan(row * Columns, Columns);
        if (symbol.IsWide && column + 1 == Columns)
        {
            symbol = Symbol.Blank;
        }

        Release(cells, column);
        if (symbol.IsWide)
        {
            Release(cells, column + 1);
            cells[column + 1] = new Cell(Symbol.Continuation, style);
        }

        cells[column] = new Cell(symbol, style);
    }

    /// <summary>
    /// Says that a full-width band moved, so that the terminal may be told to move it: fewer bytes, never another picture.
    /// </summary>
    /// <param name="top">First row, 0-based.</param>
    /// <param name="bottom">Last row, inclusive.</param>
    /// <param name="lines">Positive: contents moved up.</param>
    public void MarkScrolled(int top, int bottom, int lines) => Scrolled = new ScrollHint(top, bottom, lines);

    /// <summary>Forgets clusters that are no longer shown, when there are many.</summary>
    internal void Tidy()
    {
        if (Graphemes.IsCrowded)
        {
            Graphemes.KeepOnly(_cells);
        }
    }

    /// <summary>Blanks the other half of a wide cell that is about to be overwritten.</summary>
    private static void Release(Span<Cell> cells, int column)
    {
        Cell old = cells[column];
        if (old.Symbol.IsContinuation)
        {
            cells[column - 1] = new Cell(Symbol.Blank, old.Style);
        }
        else if (old.Symbol.IsWide)
        {
            cells[column + 1] = new Cell(Symbol.Blank, old.Style);
        }
    }

    private Symbol ToSymbol(ReadOnlySpan<char> grapheme)
    {
        CellTextEnumerator cells = CellText.Cells(grapheme);
        if (!cells.MoveNext())
        {
            return Symbol.Blank;
        }

        ReadOnlySpan<char> text = cells.Current.Text;
        bool wide = cells.Current.Width == 2;
        Rune.DecodeFromUtf16(text, out Rune first, out int length);
        int index = length < text.Length ? Graphemes.IndexOf(text) : -1;
        return index >= 0
            ? Symbol.Cluster(index, wide)
            : Symbol.CodePoint(first.Value, wide && CodePoints.Width(first.Value) == 2, CodePoints.IsUnsure(first.Value));
    }
}
