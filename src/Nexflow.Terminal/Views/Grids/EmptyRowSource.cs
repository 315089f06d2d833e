namespace Nexflow.Terminal.Views.Grids;

/// <summary>No rows.</summary>
public sealed class EmptyRowSource : IRowSource
{
    public static EmptyRowSource Instance { get; } = new();

    public long Count => 0;

    public long Version => 0;

    public long IdAt(long index) => throw new ArgumentOutOfRangeException(nameof(index));

    public long IndexOf(long id) => -1;

    public void RowsAt(long first, Span<GridRow> rows) => throw new ArgumentOutOfRangeException(nameof(first));
}
