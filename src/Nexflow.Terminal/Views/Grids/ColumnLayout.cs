namespace Nexflow.Terminal.Views.Grids;

/// <summary>Where the columns of a grid go. Pure.</summary>
internal static class ColumnLayout
{
    public const int Gap = 2;

    /// <summary>
    /// Lays out into <paramref name="slots"/>. What does not fit: columns shrink towards their minimum, then reach beyond the right edge,
    /// where scrolling shows them. When scrolled, columns take the width that their contents want.
    /// </summary>
    /// <param name="columns">The columns.</param>
    /// <param name="natural">What their contents (and titles) want.</param>
    /// <param name="available">Columns of the screen.</param>
    /// <param name="scroll">Columns scrolled to the right.</param>
    /// <param name="slots">One a column.</param>
    /// <returns>How far it can scroll.</returns>
    public static int Place(IReadOnlyList<GridColumn> columns, ReadOnlySpan<int> natural, int available, int scroll, Span<ColumnSlot> slots)
    {
        Span<int> widths = stackalloc int[columns.Count];
        Span<int> wanted = stackalloc int[columns.Count];
        int total = Math.Max(columns.Count - 1, 0) * Gap;
        int full = total;
        for (int i = 0; i < columns.Count; i++)
        {
            wanted[i] = Math.Clamp(natural[i], columns[i].Min, Math.Max(columns[i].Max, columns[i].Min));
            widths[i] = columns[i].Flex > 0 ? columns[i].Min : wanted[i];
            total += widths[i];
            full += wanted[i];
        }

        Spread(columns, widths, available - total);
        int furthest = Math.Max(full - available, 0);
        int offset = Math.Clamp(scroll, 0, furthest);
        int left = 0;
        bool pinned = true;
        for (int i = 0; i < columns.Count; i++)
        {
            pinned &= columns[i].Pinned;
            int width = offset > 0 ? Math.Max(wanted[i], columns[i].Flex > 0 ? widths[i] : 0) : widths[i];
            slots[i] = new ColumnSlot(i, pinned ? left : left - offset, width, pinned);
            left += width + Gap;
        }

        return furthest;
    }

    // Shares out what is over among flexible columns, or takes what is missing from the columns that have most to give.
    private static void Spread(IReadOnlyList<GridColumn> columns, Span<int> widths, int over)
    {
        int shares = 0;
        foreach (var column in columns)
        {
            shares += column.Flex;
        }

        for (int i = 0; over > 0 && i < columns.Count; i++)
        {
            if (columns[i].Flex > 0)
            {
                int part = (int)((long)over * columns[i].Flex / shares);
                widths[i] += part;
                over -= part;
                shares -= columns[i].Flex;
            }
        }

        while (over < 0)
        {
            int most = 0;
            for (int i = 1; i < columns.Count; i++)
            {
                most = widths[i] - columns[i].Min > widths[most] - columns[most].Min ? i : most;
            }

            if (columns.Count == 0 || widths[most] <= columns[most].Min)
            {
                return;
            }

            widths[most]--;
            over++;
        }
    }
}
