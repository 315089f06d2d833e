namespace Nexflow.Terminal.Rendering;

/// <summary>Judges whether two cells look the same on this terminal, though they may be authored differently.</summary>
internal sealed class CellLook(PenCase pens)
{
    public bool Same(in Cell a, in Cell b)
    {
        if (a == b)
        {
            return true;
        }

        if (a.Symbol != b.Symbol || a.Symbol == Symbol.Unknown)
        {
            return false;
        }

        Pen first = pens.Of(a.Style), second = pens.Of(b.Style);
        return a.Symbol.IsBlank ? first.SameOnBlank(second) : first == second;
    }

    /// <summary>First column from which the row is nothing but background of one colour; its length when there is none.</summary>
    public int BackgroundFrom(ReadOnlySpan<Cell> row)
    {
        int start = row.Length;
        while (start > 0 && row[start - 1].Symbol.IsBlank && Same(row[start - 1], row[^1]))
        {
            start--;
        }

        return start < row.Length && pens.Of(row[^1].Style).ErasesClean ? start : row.Length;
    }

    /// <summary>One more than the last column where the rows differ; 0 when they are the same.</summary>
    public int EndOfChange(ReadOnlySpan<Cell> shown, ReadOnlySpan<Cell> next)
    {
        int end = next.Length;
        while (end > 0 && Same(shown[end - 1], next[end - 1]))
        {
            end--;
        }

        return end;
    }
}
