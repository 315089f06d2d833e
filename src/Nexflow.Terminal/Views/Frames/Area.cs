namespace Nexflow.Terminal.Views.Frames;

/// <summary>A rectangle of cells.</summary>
public readonly record struct Area(int Column, int Row, int Columns, int Rows)
{
    public bool IsEmpty => Columns <= 0 || Rows <= 0;

    /// <summary>What a thin border leaves.</summary>
    public Area Inside() => new(Column + 1, Row + 1, Math.Max(0, Columns - 2), Math.Max(0, Rows - 2));
}
