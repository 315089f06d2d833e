namespace Nexflow.Terminal.Views.Grids;

/// <summary>Where a column is drawn.</summary>
/// <param name="Index">Which column.</param>
/// <param name="Left">First screen column within the grid; negative or under the pinned ones when scrolled.</param>
/// <param name="Width">Columns.</param>
/// <param name="Pinned">Drawn over the others.</param>
public readonly record struct ColumnSlot(int Index, int Left, int Width, bool Pinned);
