namespace Nexflow.Terminal.Views.Grids;

/// <summary>Marked rows, by identity. Pure.</summary>
internal sealed class GridMarks
{
    private readonly HashSet<long> _ids = [];

    /// <summary>Where a range began; null when none is open.</summary>
    public long? Anchor { get; private set; }

    public int Count => _ids.Count;

    public bool Contains(long id) => _ids.Contains(id);

    public void Toggle(long id)
    {
        if (!_ids.Remove(id))
        {
            _ids.Add(id);
        }
    }

    public void Clear()
    {
        _ids.Clear();
        Anchor = null;
    }

    /// <summary>First call opens a range at the row; the second marks everything between, in whichever direction.</summary>
    public void Range(IRowSource source, long index)
    {
        if (Anchor is not { } anchor)
        {
            Anchor = source.IdAt(index);
            return;
        }

        Anchor = null;
        long start = source.IndexOf(anchor);
        if (start < 0)
        {
            return;
        }

        for (long i = Math.Min(start, index); i <= Math.Max(start, index); i++)
        {
            _ids.Add(source.IdAt(i));
        }
    }

    public void Invert(IRowSource source)
    {
        for (long i = 0; i < source.Count; i++)
        {
            Toggle(source.IdAt(i));
        }
    }

    /// <summary>True when the row lies in the open range.</summary>
    public bool InOpenRange(IRowSource source, long index, long cursor)
    {
        if (Anchor is not { } anchor)
        {
            return false;
        }

        long start = source.IndexOf(anchor);
        return start >= 0 && index >= Math.Min(start, cursor) && index <= Math.Max(start, cursor);
    }

    /// <summary>Marked rows that still exist, in the order of the source.</summary>
    public IReadOnlyList<long> Existing(IRowSource source)
    {
        _ids.RemoveWhere(id => source.IndexOf(id) < 0);
        return [.. _ids.OrderBy(source.IndexOf)];
    }
}
