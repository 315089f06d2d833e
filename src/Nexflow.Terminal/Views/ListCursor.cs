namespace Nexflow.Terminal.Views;

/// <summary>
/// Selection and scrolling of a virtual list, without a screen. Always: 0 ≤ Top ≤ Index &lt; Top + Height, Index &lt; Count (all 0 when there is nothing).
/// </summary>
public sealed class ListCursor
{
    public long Count { get; private set; }

    /// <summary>Rows that are visible at once; at least 1.</summary>
    public int Height { get; private set; } = 1;

    /// <summary>First visible row.</summary>
    public long Top { get; private set; }

    /// <summary>Selected row.</summary>
    public long Index { get; private set; }

    /// <summary>How many rows are on screen now.</summary>
    public int Visible => (int)Math.Min(Height, Count - Top);

    private long LastTop => Math.Max(Count - Height, 0);

    public void Resize(int height)
    {
        Height = Math.Max(height, 1);
        Restore(Top);
    }

    public void SetCount(long count)
    {
        Count = Math.Max(count, 0);
        Restore(Top);
    }

    /// <summary>Moves the selection; true when anything changed.</summary>
    public bool Do(ViewCommand command) => command switch
    {
        ViewCommand.Up => Select(Index - 1),
        ViewCommand.Down => Select(Index + 1),
        ViewCommand.PageUp => Page(-Height),
        ViewCommand.PageDown => Page(Height),
        ViewCommand.First => Select(0),
        ViewCommand.Last => Select(Count - 1),
        _ => false,
    };

    /// <summary>Selects the nearest row there is and scrolls as little as possible.</summary>
    public bool Select(long index)
    {
        var (top, old) = (Top, Index);
        Index = index;
        Restore(Top);
        return top != Top || old != Index;
    }

    /// <summary>The selected row has another index now: it stays on its line of the screen, as far as that is possible.</summary>
    public void Shift(long index, long count)
    {
        long top = Top + index - Index;
        Count = Math.Max(count, 0);
        Index = index;
        Restore(top);
    }

    /// <summary>Scrolls without leaving the selected row behind.</summary>
    public bool Scroll(long rows)
    {
        long top = Math.Clamp(Top + rows, 0, LastTop);
        long moved = top - Top;
        Index = Math.Clamp(Index, top, top + Height - 1);
        Restore(top);
        return moved != 0;
    }

    private bool Page(int rows)
    {
        var (top, old) = (Top, Index);
        Index += rows;
        Restore(Top + rows);
        return top != Top || old != Index;
    }

    private void Restore(long top)
    {
        Index = Math.Clamp(Index, 0, Math.Max(Count - 1, 0));
        Top = Math.Clamp(top, 0, LastTop);
        Top = Math.Clamp(Top, Math.Max(Index - Height + 1, 0), Index);
    }
}
