namespace Nexflow.Terminal.Views.Grids;

/// <summary>The column whose header shows the order of the rows. The source does the sorting.</summary>
public readonly record struct GridSort(int Column, bool Descending);
