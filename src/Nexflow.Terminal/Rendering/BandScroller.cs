namespace Nexflow.Terminal.Rendering;

/// <summary>Lets the terminal move a full-width band when that saves bytes and shows no blank where text was and will be.</summary>
internal sealed class BandScroller(ByteBuffer output, CellLook look, Brush brush, RowPainter painter, TerminalCursor cursor, TerminalCapabilities capabilities)
{
    /// <summary>Rows that come free must be filled again within the first piece that a slow link brings.</summary>
    private const int FirstPiece = 1000;

    /// <summary>About what the sequences cost.</summary>
    private const int Cost = 24;

    private bool _mayBlink;

    /// <returns>True when what else stands in these rows moved along and has to be painted back: only a frame shown in one piece may do that.</returns>
    public bool Apply(ShownScreen shown, Frame next, ScrollHint hint)
    {
        if (!IsSound(shown, hint) || !Pays(shown, next, hint))
        {
            return false;
        }

        bool mayBlink = _mayBlink;
        shown.Save();
        int first = hint.Lines > 0 ? hint.Bottom - hint.Lines + 1 : hint.Top;
        brush.Dip(next.Row(first), 0);
        Move(hint, shown.Rows);
        shown.Shift(hint, capabilities.BackColourErase ? new Cell(Symbol.Blank, next.Row(first)[0].Style with { Text = TextStyle.None }) : Cell.Unknown);
        for (int row = first; row < first + Math.Abs(hint.Lines); row++)
        {
            painter.Paint(row, shown.Row(row), next.Row(row), next.Graphemes);
        }

        if (output.Length > FirstPiece)
        {
            TakeBack(shown);
            return false;
        }

        return mayBlink;
    }

    /// <summary>The frame that <see cref="Apply"/> began does not fit into one piece: it was never sent.</summary>
    public bool TakeBackIfLong(ShownScreen shown)
    {
        bool isLong = output.Length > FirstPiece;
        if (isLong)
        {
            TakeBack(shown);
        }

        return isLong;
    }

    private void TakeBack(ShownScreen shown)
    {
        output.Clear();
        shown.Restore();
        brush.Forget();
    }

    private static bool IsSound(ShownScreen shown, ScrollHint hint) =>
        hint.Top >= 0 && hint.Top < hint.Bottom && hint.Bottom < shown.Rows && hint.Lines != 0
        && Math.Abs((long)hint.Lines) <= hint.Bottom - hint.Top;

    private bool Pays(ShownScreen shown, Frame next, ScrollHint hint)
    {
        int saved = -Cost;
        _mayBlink = false;
        for (int row = hint.Top; row <= hint.Bottom; row++)
        {
            int source = row + hint.Lines;
            bool exposed = source < hint.Top || source > hint.Bottom;
            ReadOnlySpan<Cell> before = shown.Row(row), after = next.Row(row), moved = exposed ? [] : shown.Row(source);
            for (int column = 0; column < after.Length; column++)
            {
                bool correct = exposed ? after[column].Symbol.IsBlank : look.Same(moved[column], after[column]);
                if (!exposed && !correct && MayBlink(moved[column].Symbol) && !before[column].Symbol.IsBlank && !after[column].Symbol.IsBlank)
                {
                    _mayBlink = true;
                }

                saved += (correct ? 1 : 0) - (look.Same(before[column], after[column]) ? 1 : 0);
            }
        }

        return saved > 0 && (!_mayBlink || capabilities.Synchronized);
    }

    /// <summary>Blank, or half of a wide character that leaves a blank when the other half is overwritten.</summary>
    private static bool MayBlink(Symbol moved) => moved.IsBlank || moved.IsWide || moved.IsContinuation;

    /// <summary>Index and reverse index at the margins: every terminal has them, not all have SU and SD.</summary>
    private void Move(ScrollHint hint, int rows)
    {
        bool whole = hint.Top == 0 && hint.Bottom == rows - 1;
        if (!whole)
        {
            output.Bytes("\e["u8);
            output.Number(hint.Top + 1);
            output.Byte((byte)';');
            output.Number(hint.Bottom + 1);
            output.Byte((byte)'r');
            cursor.Forget();
        }

        if (hint.Lines > 0)
        {
            cursor.MoveTo(hint.Bottom, 0);
            output.Fill((byte)'\n', hint.Lines);
        }
        else
        {
            cursor.MoveTo(hint.Top, 0);
            for (int i = 0; i < -hint.Lines; i++)
            {
                output.Bytes("\eM"u8);
            }
        }

        if (!whole)
        {
            output.Bytes("\e[r"u8);
            cursor.Forget();
        }
    }
}
