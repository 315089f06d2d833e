namespace Nexflow.Terminal.Views;

/// <summary>A selected row and the first row shown. Invariant after <see cref="Fit"/>: the selection is visible and within the list.</summary>
public readonly record struct ListCursor(int Index, int Top)
{
    public ListCursor Fit(int count, int height)
    {
        if (count <= 0)
        {
            return default;
        }

        var rows = Math.Max(1, height);
        var index = Math.Clamp(Index, 0, count - 1);
        var top = Math.Clamp(Top, 0, Math.Max(0, count - rows));
        top = Math.Clamp(top, Math.Max(0, index - rows + 1), index);
        return new ListCursor(index, top);
    }

    public ListCursor Move(Motion motion, int count, int height)
    {
        var page = Math.Max(1, height - 1);
        var moved = motion switch
        {
            Motion.Up => this with { Index = Index - 1 },
            Motion.Down => this with { Index = Index + 1 },
            Motion.PageUp => new ListCursor(Index - page, Top - page),
            Motion.PageDown => new ListCursor(Index + page, Top + page),
            Motion.First => default,
            Motion.Last => this with { Index = count - 1 },
            _ => this,
        };
        return moved.Fit(count, height);
    }

    /// <summary>Rows came in above: selection and picture stay on the same rows.</summary>
    public ListCursor Shift(int rows) => new(Index + rows, Top + rows);
}
