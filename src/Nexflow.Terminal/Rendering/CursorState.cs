namespace Nexflow.Terminal.Rendering;

/// <summary>Where the hardware cursor stands after a frame (0-based), or that it is hidden.</summary>
public readonly record struct CursorState(int Column, int Row, bool Visible)
{
    public static CursorState Hidden => default;

    public static CursorState At(int column, int row) => new(column, row, true);
}
