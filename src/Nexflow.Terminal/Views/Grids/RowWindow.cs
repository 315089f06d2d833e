namespace Nexflow.Terminal.Views.Grids;

/// <summary>The rows on screen, formatted once: moving the selection formats nothing, scrolling by one row formats one row.</summary>
internal sealed class RowWindow
{
    private GridRow[] _rows = [];
    private GridRow[] _spare = [];
    private long _first;
    private int _count;
    private long _version;
    private IRowSource? _source;

    public ReadOnlySpan<GridRow> Rows => _rows.AsSpan(0, _count);

    /// <summary>How many rows were asked for last time.</summary>
    public int Formatted { get; private set; }

    public void Forget() => _count = 0;

    public void Load(IRowSource source, long first, int count)
    {
        bool same = ReferenceEquals(source, _source) && source.Version == _version;
        if (_spare.Length < count)
        {
            _spare = new GridRow[count];
        }

        long keepFrom = Math.Max(first, _first);
        long keepTo = Math.Min(first + count, _first + _count);
        Formatted = count;
        if (same && keepTo > keepFrom)
        {
            int kept = (int)(keepTo - keepFrom);
            _rows.AsSpan((int)(keepFrom - _first), kept).CopyTo(_spare.AsSpan((int)(keepFrom - first)));
            Ask(source, first, (int)(keepFrom - first), 0);
            Ask(source, keepTo, (int)(first + count - keepTo), (int)(keepTo - first));
            Formatted -= kept;
        }
        else
        {
            Ask(source, first, count, 0);
        }

        (_rows, _spare) = (_spare, _rows);
        (_source, _version, _first, _count) = (source, source.Version, first, count);
    }

    private void Ask(IRowSource source, long first, int count, int at)
    {
        if (count > 0)
        {
            source.RowsAt(first, _spare.AsSpan(at, count));
        }
    }
}
