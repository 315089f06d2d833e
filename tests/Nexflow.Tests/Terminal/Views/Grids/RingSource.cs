using Nexflow.Terminal.Views.Grids;

namespace Nexflow.Tests.Terminal.Views.Grids;

/// <summary>Rows numbered as they come, a bounded number of them, the newest on top or at the bottom.</summary>
internal sealed class RingSource(int capacity, bool newestFirst, Func<long, GridCell[]>? cells = null) : IRowSource
{
    private long _next;
    private long _oldest;

    public long Count => _next - _oldest;

    public long Version { get; private set; }

    public int Formatted { get; private set; }

    public long Newest => _next - 1;

    public void Arrive(int rows)
    {
        _next += rows;
        _oldest = Math.Max(_oldest, _next - capacity);
        Version++;
    }

    public long IdAt(long index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return newestFirst ? _next - 1 - index : _oldest + index;
    }

    public long IndexOf(long id) => id < _oldest || id >= _next ? -1 : newestFirst ? _next - 1 - id : id - _oldest;

    public void RowsAt(long first, Span<GridRow> rows)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            long id = IdAt(first + i);
            rows[i] = new GridRow(id, cells?.Invoke(id) ?? [$"row-{id}", $"{id * 10}"]);
            Formatted++;
        }
    }
}
