namespace Nexflow.Terminal.Views.Chrome;

/// <summary>Shares out room among panes by weight. Pure.</summary>
internal static class PaneLayout
{
    /// <summary>A pane below this many columns or rows (title included) is of no use.</summary>
    public const int Least = 3;

    /// <summary>
    /// Extents along the split, 0 for panes that do not show. Where there is not room for all, only the focused one shows; so too when zoomed.
    /// </summary>
    /// <param name="weights">Weights above 0; 0 takes the pane out.</param>
    /// <param name="focused">Which one has the focus.</param>
    /// <param name="available">Columns or rows.</param>
    /// <param name="gap">Between two panes.</param>
    /// <param name="zoomed">Only the focused one.</param>
    /// <param name="extents">One a pane.</param>
    public static void Share(ReadOnlySpan<int> weights, int focused, int available, int gap, bool zoomed, Span<int> extents)
    {
        extents.Clear();
        int shown = weights.Length - weights.Count(0);
        int room = available - (Math.Max(shown - 1, 0) * gap);
        if (weights.IsEmpty || zoomed || room < shown * Least)
        {
            if (!weights.IsEmpty)
            {
                extents[focused] = Math.Max(available, 0);
            }

            return;
        }

        // Everyone has the least; the rest goes by weight.
        int total = 0;
        foreach (int weight in weights)
        {
            total += weight;
        }

        int rest = room - (shown * Least);
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0)
            {
                int part = (int)((long)rest * weights[i] / total);
                extents[i] = Least + part;
                rest -= part;
                total -= weights[i];
            }
        }
    }
}
