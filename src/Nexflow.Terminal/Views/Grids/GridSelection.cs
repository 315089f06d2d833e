namespace Nexflow.Terminal.Views.Grids;

/// <summary>The selected row of a grid by identity, following arrivals or staying where it is. Pure.</summary>
internal sealed class GridSelection
{
    private long _firstId;
    private bool _hadRows;
    private long _version = -1;

    public ListCursor Cursor { get; } = new();

    /// <summary>Identity of the selected row; null when there are no rows.</summary>
    public long? Id { get; private set; }

    public GridFollow Follow { get; private set; }

    /// <summary>Sticks to an end, beginning now.</summary>
    public void SetFollow(GridFollow follow, IRowSource source)
    {
        Follow = follow;
        Sync(source);
    }

    /// <summary>Moves by hand: whoever leaves the end stops following it.</summary>
    public bool Do(ViewCommand command, IRowSource source)
    {
        Freshen(source);
        return Moved(Cursor.Do(command), source);
    }

    public bool Select(long index, IRowSource source)
    {
        Freshen(source);
        return Moved(Cursor.Select(index), source);
    }

    public bool Scroll(long rows, IRowSource source)
    {
        Freshen(source);
        return Moved(Cursor.Scroll(rows), source);
    }

    /// <summary>Rows may have come since the last look: an index means nothing until it is placed anew.</summary>
    public void Freshen(IRowSource source)
    {
        if (source.Version != _version || source.Count != Cursor.Count)
        {
            Sync(source);
        }
    }

    /// <summary>Another source: nothing is selected, nothing is known.</summary>
    public void Reset()
    {
        Cursor.SetCount(0);
        (Id, _hadRows, _version) = (null, false, -1);
    }

    /// <summary>Takes what arrived and went into account: the selected row stays selected and on its line of the screen.</summary>
    public void Sync(IRowSource source)
    {
        long count = source.Count;
        _version = source.Version;
        if (count == 0)
        {
            Cursor.SetCount(0);
            (Id, _hadRows) = (null, false);
            return;
        }

        if (Follow == GridFollow.None)
        {
            Cursor.Shift(Place(source, count), count);
        }
        else
        {
            Cursor.SetCount(count);
            Cursor.Select(Follow == GridFollow.Top ? 0 : count - 1);
        }

        (Id, _firstId, _hadRows) = (source.IdAt(Cursor.Index), source.IdAt(0), true);
    }

    // A row that is gone leaves the selection to its neighbour: at the front when the front was dropped, else at the same index.
    private long Place(IRowSource source, long count)
    {
        long place = Id is { } id ? source.IndexOf(id) : Cursor.Index;
        if (place >= 0)
        {
            return place;
        }

        return _hadRows && source.IndexOf(_firstId) < 0 ? 0 : Math.Min(Cursor.Index, count - 1);
    }

    private bool Moved(bool changed, IRowSource source)
    {
        if (Cursor.Count > 0)
        {
            Id = source.IdAt(Cursor.Index);
        }

        bool atEnd = Follow switch
        {
            GridFollow.Top => Cursor.Index == 0,
            GridFollow.Bottom => Cursor.Index == Cursor.Count - 1,
            _ => true,
        };
        Follow = atEnd ? Follow : GridFollow.None;
        return changed;
    }
}
