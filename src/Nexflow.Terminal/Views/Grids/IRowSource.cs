namespace Nexflow.Terminal.Views.Grids;

/// <summary>
/// Rows of a grid, by index; index 0 is shown on top. Read on the UI thread only, and only the visible rows are asked for their text.
/// Rows have an identity that does not change while others come and go, so that selection and marks stay on their row.
/// </summary>
public interface IRowSource
{
    long Count { get; }

    /// <summary>Another number whenever a row came, went, moved or reads differently.</summary>
    long Version { get; }

    /// <summary>The identity of the row at an index below <see cref="Count"/>.</summary>
    long IdAt(long index);

    /// <summary>Where the row is now; −1 when it is gone.</summary>
    long IndexOf(long id);

    /// <summary>The rows from <paramref name="first"/> on; all of them exist.</summary>
    void RowsAt(long first, Span<GridRow> rows);
}
