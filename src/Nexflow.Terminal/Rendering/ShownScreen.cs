namespace Nexflow.Terminal.Rendering;

/// <summary>What the terminal shows, as far as the renderer knows.</summary>
internal sealed class ShownScreen
{
    private Cell[] _cells = [];
    private Cell[] _saved = [];
    private GraphemeTable? _graphemes;
    private int _generation;

    public int Columns { get; private set; }

    public int Rows { get; private set; }

    public Span<Cell> Row(int row) => _cells.AsSpan(row * Columns, Columns);

    /// <summary>True when the size changed: nothing is known then.</summary>
    public bool Fit(Frame frame)
    {
        if (Columns == frame.Columns && Rows == frame.Rows)
        {
            return false;
        }

        (Columns, Rows) = (frame.Columns, frame.Rows);
        _cells = new Cell[Columns * Rows];
        Forget();
        return true;
    }

    public void Forget() => Array.Fill(_cells, Cell.Unknown);

    /// <summary>Clusters of another table, or of this one before it was emptied, cannot be compared: they count as unknown.</summary>
    public void Adopt(GraphemeTable graphemes)
    {
        if (_graphemes == graphemes && _generation == graphemes.Generation)
        {
            return;
        }

        (_graphemes, _generation) = (graphemes, graphemes.Generation);
        foreach (ref Cell cell in _cells.AsSpan())
        {
            if (cell.Symbol.IsCluster)
            {
                cell = Cell.Unknown;
            }
        }
    }

    public void Save()
    {
        if (_saved.Length != _cells.Length)
        {
            _saved = new Cell[_cells.Length];
        }

        _cells.CopyTo(_saved, 0);
    }

    public void Restore() => _saved.CopyTo(_cells, 0);

    /// <summary>Moves a band; the rows that come free show <paramref name="exposed"/>.</summary>
    public void Shift(ScrollHint hint, Cell exposed)
    {
        Span<Cell> band = _cells.AsSpan(hint.Top * Columns, (hint.Bottom - hint.Top + 1) * Columns);
        int distance = Math.Abs(hint.Lines) * Columns;
        if (hint.Lines > 0)
        {
            band[distance..].CopyTo(band);
            band[^distance..].Fill(exposed);
        }
        else
        {
            band[..^distance].CopyTo(band[distance..]);
            band[..distance].Fill(exposed);
        }
    }
}
