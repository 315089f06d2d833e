using System.Drawing;
using System.Runtime.InteropServices;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Cell = Terminal.Gui.Drawing.Cell;

namespace Nexflow.Terminal.Views;

/// <summary>
/// A window of the screen buffer with its own coordinates: draws clean cells straight into it. Nothing is drawn outside the window or the clip,
/// no text can throw, no control character gets through. A wide cluster takes two cells; the second holds a blank of the same style.
/// </summary>
public readonly ref struct Canvas
{
    private readonly Cell[,] _cells;
    private readonly ReadOnlySpan<Rectangle> _clip;
    private readonly Rectangle _area;
    private readonly Point _origin;

    /// <param name="cells">The buffer, [row, column].</param>
    /// <param name="clip">Rectangles of the screen that may be drawn to.</param>
    /// <param name="window">Where the canvas lies on the screen; may reach beyond it.</param>
    public Canvas(Cell[,] cells, ReadOnlySpan<Rectangle> clip, Rectangle window)
        : this(cells, clip, window.Location, window.Size, window)
    {
    }

    private Canvas(Cell[,] cells, ReadOnlySpan<Rectangle> clip, Point origin, Size size, Rectangle area)
    {
        _cells = cells;
        _clip = clip;
        _origin = origin;
        Columns = Math.Max(size.Width, 0);
        Rows = Math.Max(size.Height, 0);
        var screen = new Rectangle(0, 0, cells.GetLength(1), cells.GetLength(0));
        _area = Rectangle.Intersect(Rectangle.Intersect(area, screen), clip.Length == 1 ? clip[0] : screen);
    }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>A window within this one; what reaches beyond is clipped. Its own (0,0) is at the given place.</summary>
    public Canvas Window(int column, int row, int columns, int rows)
    {
        var origin = new Point(_origin.X + column, _origin.Y + row);
        var size = new Size(Math.Max(columns, 0), Math.Max(rows, 0));
        return new Canvas(_cells, _clip, origin, size, Rectangle.Intersect(_area, new Rectangle(origin, size)));
    }

    /// <summary>Blanks of a style.</summary>
    public void Fill(int column, int row, int columns, int rows, CellStyle style) => Fill(column, row, columns, rows, ' ', style);

    /// <summary>A narrow character of a style.</summary>
    public void Fill(int column, int row, int columns, int rows, char character, CellStyle style)
    {
        var attribute = AttributeMap.ToAttribute(style);
        string text = CellOf(character);
        var target = Rectangle.Intersect(_area, new Rectangle(_origin.X + column, _origin.Y + row, Math.Max(columns, 0), Math.Max(rows, 0)));
        for (int y = target.Top; target.Width > 0 && y < target.Bottom; y++)
        {
            Release(target.Left, y);
            if (_clip.Length == 1)
            {
                RowOf(y, target.Left, target.Right).Fill(new Cell(attribute, true, text));
                continue;
            }

            for (int x = target.Left; x < target.Right; x++)
            {
                Write(x, y, text, attribute);
            }
        }
    }

    public void Clear(CellStyle style) => Fill(0, 0, Columns, Rows, style);

    /// <summary>Text from anywhere, cut at the window or after <paramref name="columns"/>. Gives the column behind it.</summary>
    public int Put(int column, int row, ReadOnlySpan<char> text, CellStyle style, int columns = int.MaxValue) =>
        PutMarked(column, row, text, style, [], style, columns, ellipsis: false);

    /// <summary>As <see cref="Put"/>; when the text does not fit, its last column becomes an ellipsis.</summary>
    public int PutFitted(int column, int row, ReadOnlySpan<char> text, CellStyle style, int columns) =>
        PutMarked(column, row, text, style, [], style, columns, ellipsis: true);

    /// <summary>Text with parts in another style (search matches).</summary>
    /// <param name="column">May be negative: what lies left of the window is skipped.</param>
    /// <param name="row">Row of the window.</param>
    /// <param name="text">Anything; it is read only as far as it is shown.</param>
    /// <param name="style">Style of the rest.</param>
    /// <param name="marks">Ascending.</param>
    /// <param name="markStyle">Style of the marked parts.</param>
    /// <param name="columns">Room from <paramref name="column"/> on.</param>
    /// <param name="ellipsis">Whether a cut shows.</param>
    public int PutMarked(
        int column, int row, ReadOnlySpan<char> text, CellStyle style, ReadOnlySpan<TextMark> marks, CellStyle markStyle, int columns, bool ellipsis)
    {
        int y = _origin.Y + row;
        int room = (int)Math.Min(columns, (long)Columns - column);
        if (room <= 0 || y < _area.Top || y >= _area.Bottom || _origin.X + column >= _area.Right)
        {
            return column;
        }

        var plain = AttributeMap.ToAttribute(style);
        var marked = AttributeMap.ToAttribute(markStyle);
        int x0 = _origin.X + column;
        Release(Math.Max(x0, _area.Left), y);
        if (marks.IsEmpty && _clip.Length == 1 && IsPlain(text, room))
        {
            int shown = PutPlain(x0, y, text, room, plain);
            return column + (ellipsis && text.Length > room ? Ellipsis(x0, y, shown, room, plain) : shown);
        }

        int mark = 0;
        int used = 0;
        foreach (var cell in CellText.Cells(text))
        {
            if (used + cell.Width > room)
            {
                return column + (ellipsis ? Ellipsis(x0, y, used, room, plain) : used);
            }

            while (mark < marks.Length && marks[mark].End <= cell.Start)
            {
                mark++;
            }

            bool inMark = mark < marks.Length && cell.Start >= marks[mark].Start;
            Write(x0 + used, y, cell.Text, cell.Width, inMark ? marked : plain);
            used += cell.Width;
        }

        return column + used;
    }

    /// <summary>One cluster of our own making (borders, bars); clipped like text.</summary>
    public void Set(int column, int row, char character, CellStyle style)
    {
        int x = _origin.X + column;
        int y = _origin.Y + row;
        if (x >= _area.Left && x < _area.Right && y >= _area.Top && y < _area.Bottom)
        {
            Release(x, y);
            Write(x, y, CellOf(character), AttributeMap.ToAttribute(style));
        }
    }

    // Printable ASCII as far as there is room, and nothing behind it that would join its last character.
    private static bool IsPlain(ReadOnlySpan<char> text, int room) =>
        CellText.IsPlain(text[..Math.Min(text.Length, room)]) && (text.Length <= room || text[room] < '\u0300');

    // Most text: a cell a character, straight into the row.
    private int PutPlain(int x0, int y, ReadOnlySpan<char> text, int room, Attribute attribute)
    {
        int length = Math.Min(text.Length, room);
        int from = Math.Max(x0, _area.Left);
        int to = Math.Min(x0 + length, _area.Right);
        if (to > from)
        {
            var row = RowOf(y, from, to);
            text = text[(from - x0)..];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = new Cell(attribute, true, GraphemeStrings.Of(text[i]));
            }
        }

        return length;
    }

    private Span<Cell> RowOf(int y, int from, int to) => to <= from ? [] : MemoryMarshal.CreateSpan(ref _cells[y, from], to - from);

    private static string CellOf(char character) =>
        character < 128 ? GraphemeStrings.Of(char.IsControl(character) ? ' ' : character) : GraphemeStrings.Of([character]);

    // The text was too long: its last column says so. A wide cluster there gives way whole.
    private int Ellipsis(int x0, int y, int used, int room, Attribute attribute)
    {
        int last = room - 1;
        if (used == room && last > 0 && x0 + last - 1 >= _area.Left && x0 + last < _area.Right && GraphemeStrings.IsWide(_cells[y, x0 + last - 1].Grapheme))
        {
            Write(x0 + last, y, " ", 1, attribute);
            last--;
        }

        Write(x0 + last, y, "…", 1, attribute);
        return room;
    }

    private void Write(int x, int y, ReadOnlySpan<char> text, int width, Attribute attribute)
    {
        bool left = x >= _area.Left && x < _area.Right;
        bool right = width == 2 && x + 1 >= _area.Left && x + 1 < _area.Right;
        if (width == 1)
        {
            if (left)
            {
                Write(x, y, GraphemeStrings.Of(text), attribute);
            }
        }
        else if (left && right && IsOpen(x, y) && IsOpen(x + 1, y))
        {
            Write(x, y, GraphemeStrings.Of(text), attribute);
            Write(x + 1, y, " ", attribute);
        }
        else if (left || right)
        {
            // Half of a wide cluster is a blank.
            Write(left ? x : x + 1, y, " ", attribute);
        }
    }

    private void Write(int x, int y, string text, Attribute attribute)
    {
        if (IsOpen(x, y))
        {
            // The constructor takes the text as it is; the property would count and normalise it again for every cell.
            _cells[y, x] = new Cell(attribute, true, text);
        }
    }

    private bool IsOpen(int x, int y)
    {
        if (_clip.Length == 1)
        {
            return true;
        }

        foreach (var rectangle in _clip)
        {
            if (rectangle.Contains(x, y))
            {
                return true;
            }
        }

        return false;
    }

    // A wide cluster whose right half is about to be overwritten becomes a blank.
    private void Release(int x, int y)
    {
        if (x <= 0 || x > _cells.GetLength(1) || (uint)y >= (uint)_cells.GetLength(0))
        {
            return;
        }

        ref var before = ref _cells[y, x - 1];
        if (before.Grapheme is { } text && GraphemeStrings.IsWide(text))
        {
            before = new Cell(before.Attribute, true, " ");
        }
    }
}
