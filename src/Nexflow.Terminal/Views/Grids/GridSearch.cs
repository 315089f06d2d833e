namespace Nexflow.Terminal.Views.Grids;

/// <summary>Looks for the next row with a match in any cell, formatting batches of rows up to a limit.</summary>
internal static class GridSearch
{
    private const int Batch = 64;

    /// <returns>Its index, or −1. Wraps around at the ends.</returns>
    public static long Next(IRowSource source, TextSearch search, long from, int step, int limit)
    {
        long count = source.Count;
        var rows = new GridRow[Batch];
        long loaded = -1;
        for (long i = 1; i <= Math.Min(count, limit); i++)
        {
            long index = (((from + (step * i)) % count) + count) % count;
            long first = index / Batch * Batch;
            if (first != loaded)
            {
                source.RowsAt(first, rows.AsSpan(0, (int)Math.Min(Batch, count - first)));
                loaded = first;
            }

            foreach (var cell in rows[index - first].Cells)
            {
                if (search.Find(cell.Text, 0, out _))
                {
                    return index;
                }
            }
        }

        return -1;
    }
}
