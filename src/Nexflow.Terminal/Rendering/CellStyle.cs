namespace Nexflow.Terminal.Rendering;

/// <summary>How one cell looks, as authored; the renderer brings it down to what the terminal can show.</summary>
public readonly record struct CellStyle(Colour Foreground, Colour Background, TextStyle Text = TextStyle.None)
{
    /// <summary>The terminal's own colours, plain.</summary>
    public static CellStyle Default => default;
}
