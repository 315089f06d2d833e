namespace Nexflow.Terminal.Rendering;

/// <summary>What the user said on the command line; it wins over everything found in the environment.</summary>
public sealed record CapabilityOverrides
{
    /// <summary>Value of <c>--color</c>: never, auto, always, 16, 256, truecolor; null when not given.</summary>
    public string? Colour { get; init; }

    /// <summary><c>--ascii</c>.</summary>
    public bool Ascii { get; init; }

    /// <summary>False when output goes to a file or pipe: no colour unless somebody forces it.</summary>
    public bool IsTerminal { get; init; } = true;
}
