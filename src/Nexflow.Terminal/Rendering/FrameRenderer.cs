namespace Nexflow.Terminal.Rendering;

/// <summary>
/// Turns frames into the bytes that make the terminal show them, knowing what it shows already. The terminal's pen is left as the
/// last cell needed it: whoever leaves the screen resets it.
/// </summary>
public sealed class FrameRenderer
{
    /// <summary>A frame of this size arrives in one piece anyway; hiding the cursor or synchronising would only cost bytes.</summary>
    private const int Small = 512;

    private readonly TerminalCapabilities _capabilities;
    private readonly ByteBuffer _output = new();
    private readonly ShownScreen _shown = new();
    private readonly TerminalCursor _cursor;
    private readonly Brush _brush;
    private readonly RowPainter _painter;
    private readonly BandScroller _scroller;
    private bool? _cursorShown;

    public FrameRenderer(TerminalCapabilities capabilities)
    {
        ArgumentNullException.ThrowIfNull(capabilities);
        _capabilities = capabilities;
        var pens = new PenCase(capabilities.Colours);
        var look = new CellLook(pens);
        _cursor = new TerminalCursor(_output);
        _brush = new Brush(_output, pens, new SymbolWriter(_output, capabilities.Unicode), _cursor, capabilities);
        _painter = new RowPainter(look, _brush, _cursor, capabilities.Unicode);
        _scroller = new BandScroller(_output, look, _brush, _painter, _cursor, capabilities);
    }

    /// <summary>
    /// The bytes that turn what the terminal shows into <paramref name="next"/>; empty when nothing changed.
    /// Valid until the next call; to be written whole and in order, otherwise <see cref="Invalidate"/> is due.
    /// </summary>
    public ReadOnlyMemory<byte> Render(Frame next)
    {
        ArgumentNullException.ThrowIfNull(next);
        _output.Clear();
        if (_shown.Fit(next))
        {
            _brush.Forget();
        }

        next.Tidy();
        _shown.Adopt(next.Graphemes);
        bool moved = false;
        if (next.Scrolled is { } hint)
        {
            moved = _scroller.Apply(_shown, next, hint);
            next.Scrolled = null;
        }

        PaintRows(next);
        if (moved && _scroller.TakeBackIfLong(_shown))
        {
            moved = false;
            PaintRows(next);
        }

        PlaceCursor(next, atOnce: moved);
        return _output.Written;
    }

    /// <summary>Forget what the terminal shows (after a resize, a resume, another program's output): the next frame is painted whole.</summary>
    public void Invalidate()
    {
        _shown.Forget();
        _brush.Forget();
        _cursorShown = null;
    }

    private void PaintRows(Frame next)
    {
        if (_painter.RowInPen(_shown, next) is >= 0 and int early)
        {
            _painter.Paint(early, _shown.Row(early), next.Row(early), next.Graphemes);
        }

        for (int row = 0; row < next.Rows; row++)
        {
            _painter.Paint(row, _shown.Row(row), next.Row(row), next.Graphemes);
        }
    }

    private void PlaceCursor(Frame next, bool atOnce)
    {
        bool large = atOnce || _output.Length > Small;
        CursorState cursor = next.Cursor;
        bool visible = cursor.Visible && (uint)cursor.Column < (uint)next.Columns && (uint)cursor.Row < (uint)next.Rows;
        if (large && _cursorShown != false)
        {
            _output.Prepend("\e[?25l"u8);
            _cursorShown = false;
        }

        if (visible)
        {
            _cursor.MoveTo(cursor.Row, cursor.Column);
        }

        if (_cursorShown != visible)
        {
            _output.Bytes(visible ? "\e[?25h"u8 : "\e[?25l"u8);
            _cursorShown = visible;
        }

        if (large && _capabilities.Synchronized)
        {
            _output.Prepend("\e[?2026h"u8);
            _output.Bytes("\e[?2026l"u8);
        }
    }
}
