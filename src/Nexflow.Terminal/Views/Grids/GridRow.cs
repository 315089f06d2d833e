using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Grids;

/// <summary>One row of a grid.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Cells">A cell a column; missing ones are blank.</param>
/// <param name="Role">How the whole row looks (a failed record); null: each cell as its column or itself says.</param>
public readonly record struct GridRow(long Id, GridCell[] Cells, Role? Role = null);
