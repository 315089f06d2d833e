namespace Nexflow.Terminal.Rendering;

/// <summary>
/// Rows <c>[Top, Bottom]</c> (0-based, inclusive) moved over their full width: up by <c>Lines</c> when positive, down when negative.
/// </summary>
public readonly record struct ScrollHint(int Top, int Bottom, int Lines);
