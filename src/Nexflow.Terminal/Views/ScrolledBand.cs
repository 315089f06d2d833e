namespace Nexflow.Terminal.Views;

/// <summary>A full-width band of the screen whose contents moved: a hint for the renderer, never needed for the picture.</summary>
/// <param name="Top">First screen row.</param>
/// <param name="Bottom">Last screen row, inclusive.</param>
/// <param name="Lines">Positive: contents moved up.</param>
public readonly record struct ScrolledBand(int Top, int Bottom, int Lines);
