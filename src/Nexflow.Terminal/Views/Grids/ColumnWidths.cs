namespace Nexflow.Terminal.Views.Grids;

/// <summary>What columns want: the widest cell that was seen, so that columns do not dance while rows pass.</summary>
internal sealed class ColumnWidths
{
    private int[] _widths = [];

    public ReadOnlySpan<int> Widths => _widths;

    public void Reset(IReadOnlyList<GridColumn> columns)
    {
        _widths = new int[columns.Count];
        for (int i = 0; i < columns.Count; i++)
        {
            // Room for the sort indicator.
            _widths[i] = TextWidth.UpTo(columns[i].Title, columns[i].Max) + 2;
        }
    }

    /// <summary>Takes new rows into account.</summary>
    public void Sample(IReadOnlyList<GridColumn> columns, ReadOnlySpan<GridRow> rows)
    {
        foreach (ref readonly var row in rows)
        {
            int count = Math.Min(row.Cells?.Length ?? 0, _widths.Length);
            for (int i = 0; i < count; i++)
            {
                string text = row.Cells![i].Text;
                if (_widths[i] < columns[i].Max && text.Length > 0)
                {
                    _widths[i] = Math.Max(_widths[i], TextWidth.UpTo(text, columns[i].Max));
                }
            }
        }
    }
}
