namespace Nexflow.Terminal.Rendering;

/// <summary>Puts symbols where the cursor stands, in the right pen, and knows what the terminal's pen is.</summary>
internal sealed class Brush(ByteBuffer output, PenCase pens, SymbolWriter symbols, TerminalCursor cursor, TerminalCapabilities capabilities)
{
    private Pen? _pen;
    private bool _doubtful;

    /// <summary>The terminal's pen and cursor are not known any more.</summary>
    public void Forget()
    {
        _pen = null;
        _doubtful = false;
        cursor.Forget();
    }

    /// <summary>Changes the pen to draw <c>row[column]</c>, in one step with what follows blanks of the same background.</summary>
    public void Dip(ReadOnlySpan<Cell> row, int column)
    {
        Pen target = pens.Of(row[column].Style);
        if (row[column].Symbol.IsBlank)
        {
            if (_pen is { } current && current.SameOnBlank(target))
            {
                return;
            }

            target = Ahead(row, column, target);
        }

        Sgr.Change(output, _pen, target);
        _pen = target;
    }

    /// <summary>True when the cell can be written without touching the pen.</summary>
    public bool Matches(in Cell cell)
    {
        Pen pen = pens.Of(cell.Style);
        return _pen is { } current && (cell.Symbol.IsBlank ? current.SameOnBlank(pen) : current == pen);
    }

    /// <summary>True when erasing leaves the background of <paramref name="cell"/>.</summary>
    public bool CanErase(in Cell cell)
    {
        Pen pen = pens.Of(cell.Style);
        return cell.Symbol.IsBlank && pen.ErasesClean && (capabilities.BackColourErase || pen.Background == PenColour.Default);
    }

    /// <summary>True when the terminal can be told to draw the symbol several times.</summary>
    public bool CanRepeat(Symbol symbol) => capabilities.Repeat && symbol.Index < 0x80 && !symbol.IsCluster;

    /// <summary>Goes to a place; a short gap whose cells need no other pen is overwritten with what it shows.</summary>
    public void Approach(int row, int column, ReadOnlySpan<Cell> next, GraphemeTable graphemes)
    {
        if (_doubtful && IsTrusted(next[column].Symbol))
        {
            cursor.ForgetColumn();
            _doubtful = false;
        }

        int gap = column - cursor.Column;
        if (cursor.Row == row && cursor.Column >= 0 && gap is > 0 and <= 4 && CanOverwrite(next[cursor.Column..column], gap == 1 ? 3 : 4))
        {
            for (int at = cursor.Column; at < column; at++)
            {
                symbols.Write(next[at].Symbol, graphemes);
            }

            cursor.Advance(gap, next.Length);
        }
        else
        {
            cursor.MoveTo(row, column);
        }
    }

    /// <summary>Draws the same cell <paramref name="count"/> times; only narrow, sure symbols may come more than once.</summary>
    /// <param name="symbol">What to draw.</param>
    /// <param name="count">At least 1.</param>
    /// <param name="columns">Columns of the row.</param>
    /// <param name="graphemes">The frame's clusters.</param>
    /// <param name="whole">False: of a cluster only the base, because the rest could run over the margin and scroll the screen.</param>
    public void Draw(Symbol symbol, int count, int columns, GraphemeTable graphemes, bool whole)
    {
        int cost = symbols.Cost(symbol);
        int digits = count <= 10 ? 1 : count <= 100 ? 2 : 3;
        symbols.Write(symbol, graphemes, whole);
        if (count > 1 && CanRepeat(symbol) && cost + 3 + digits < cost * count)
        {
            output.Control(count - 1, (byte)'b');
        }
        else
        {
            for (int i = 1; i < count; i++)
            {
                symbols.Write(symbol, graphemes);
            }
        }

        cursor.Advance(symbol.Width * count, columns);
        _doubtful |= !IsTrusted(symbol);
    }

    /// <summary>The cursor stays. Only where <see cref="CanErase"/>.</summary>
    public void Erase(int count) => output.Control(count, (byte)'X');

    public void EraseToEnd() => output.Bytes("\e[K"u8);

    private Pen Ahead(ReadOnlySpan<Cell> row, int column, Pen blank)
    {
        for (int at = column + 1; at < row.Length; at++)
        {
            Pen pen = pens.Of(row[at].Style);
            if (!pen.SameOnBlank(blank))
            {
                break;
            }

            if (!row[at].Symbol.IsBlank)
            {
                return pen;
            }
        }

        return _pen is { } current ? blank.KeepInvisible(current) : blank;
    }

    private bool CanOverwrite(ReadOnlySpan<Cell> gap, int budget)
    {
        foreach (ref readonly Cell cell in gap)
        {
            budget -= symbols.Cost(cell.Symbol);
            if (budget < 0 || cell.Symbol.IsWide || cell.Symbol.IsContinuation || cell.Symbol.IsUnsure || !IsTrusted(cell.Symbol) || !Matches(cell))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where East Asian ambiguous characters may take two columns, only ASCII and wide characters are sure.</summary>
    private bool IsTrusted(Symbol symbol) => !capabilities.AmbiguousWidth || symbol.Index < 0x80 || symbol.IsWide;
}
