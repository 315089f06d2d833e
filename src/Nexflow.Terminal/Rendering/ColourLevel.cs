namespace Nexflow.Terminal.Rendering;

/// <summary>What colours the terminal can show. Ordered: a greater value can show all that a lesser one can.</summary>
public enum ColourLevel
{
    /// <summary>No colour: bold, faint, reverse and underline only.</summary>
    Mono,

    /// <summary>The 16 palette entries (SGR 30–37, 90–97).</summary>
    Ansi16,

    /// <summary>The xterm palette (SGR 38;5).</summary>
    Ansi256,

    /// <summary>24 bits (SGR 38;2).</summary>
    TrueColour,
}
