namespace Nexflow.Terminal.Rendering;

/// <summary>16 bytes: a row of 120 columns is 30 cache lines.</summary>
internal readonly record struct Cell(Symbol Symbol, CellStyle Style)
{
    public static Cell Blank => new(Symbol.Blank, CellStyle.Default);

    public static Cell Unknown => new(Symbol.Unknown, CellStyle.Default);
}
