using System.Collections.Immutable;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>
/// Loaded rows from the top of the screen to its bottom, as chunks that are shared between versions: adding a batch at
/// either end costs the number of chunks, not of rows. Bounded by bytes: <see cref="Trim"/> drops rows of the far end.
/// </summary>
internal sealed class RecordWindow
{
    public static readonly RecordWindow Empty = new([], 0);

    private readonly ImmutableList<RecordRow[]> _chunks;
    private readonly int[] _starts;

    private RecordWindow(ImmutableList<RecordRow[]> chunks, long cost)
    {
        _chunks = chunks;
        _starts = new int[chunks.Count + 1];
        Cost = cost;
        var i = 0;
        foreach (var chunk in chunks)
        {
            _starts[i + 1] = _starts[i] + chunk.Length;
            i++;
        }
    }

    public int Count => _starts[^1];

    /// <summary>Bytes that keeping the rows takes.</summary>
    public long Cost { get; }

    public IEnumerable<RecordRow> Rows => _chunks.SelectMany(c => c);

    public RecordRow this[int index]
    {
        get
        {
            var at = Array.BinarySearch(_starts, index);
            var chunk = at >= 0 ? at : ~at - 1;
            return _chunks[chunk][index - _starts[chunk]];
        }
    }

    public static RecordWindow Of(RecordRow[] rows) => Empty.Append(rows);

    public RecordWindow Append(RecordRow[] rows)
    {
        var last = _chunks.Count - 1;
        return rows.Length == 0 ? this
            : last > 64 && _chunks[last].Length < 256 ? new RecordWindow(_chunks.SetItem(last, [.. _chunks[last], .. rows]), Cost + CostOf(rows))
            : new RecordWindow(_chunks.Add(rows), Cost + CostOf(rows));
    }

    public RecordWindow Prepend(RecordRow[] rows) =>
        rows.Length == 0 ? this

            // Trickling arrivals would make chunks of a few rows each: the first one grows instead.
            : _chunks.Count > 64 && _chunks[0].Length < 256 ? new RecordWindow(_chunks.SetItem(0, [.. rows, .. _chunks[0]]), Cost + CostOf(rows))
            : new RecordWindow(_chunks.Insert(0, rows), Cost + CostOf(rows));

    public RecordWindow Where(Func<RecordRow, bool> keep) => Of([.. Rows.Where(keep)]);

    public int IndexOf(RecordId id)
    {
        var at = 0;
        foreach (var row in Rows)
        {
            if (row.Id == id)
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    /// <summary>Drops rows of the bottom (or the top) until the cost is within the budget; one row always stays.</summary>
    public RecordWindow Trim(long budget, bool fromTop)
    {
        if (Cost <= budget)
        {
            return this;
        }

        // Below the budget by a quarter, so that a stream at the limit does not trim on each batch.
        var goal = budget - (budget / 4);
        var rows = Rows.ToArray();
        var cost = Cost;
        var (low, high) = (0, rows.Length);
        while (cost > goal && high - low > 1)
        {
            cost -= fromTop ? rows[low++].Cost : rows[--high].Cost;
        }

        return Of(rows[low..high]);
    }

    private static long CostOf(RecordRow[] rows) => rows.Sum(r => (long)r.Cost);
}
