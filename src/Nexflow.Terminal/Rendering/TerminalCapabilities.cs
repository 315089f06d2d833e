namespace Nexflow.Terminal.Rendering;

/// <summary>What the terminal can do, from flags and environment only; nothing is asked of the terminal itself.</summary>
public sealed record TerminalCapabilities
{
    public required ColourLevel Colours { get; init; }

    /// <summary>False: the renderer substitutes everything beyond ASCII.</summary>
    public bool Unicode { get; init; } = true;

    /// <summary>TERM=dumb, unset or empty: cannot place a cursor; the console refuses to start.</summary>
    public bool IsDumb { get; init; }

    /// <summary>Inside tmux: OSC 52 needs its passthrough.</summary>
    public bool IsTmux { get; init; }

    /// <summary>Over SSH: slower link, longer escape timeout.</summary>
    public bool IsSsh { get; init; }

    /// <summary>Blanks get the current background when erased (terminfo <c>bce</c>).</summary>
    public bool BackColourErase { get; init; }

    /// <summary>A Chinese, Japanese or Korean locale: the terminal may draw ambiguous characters (│, …, é) two columns wide.</summary>
    public bool AmbiguousWidth { get; init; }

    /// <summary>CSI b repeats the last character (terminfo <c>rep</c>); used for ASCII only, tmux 3.3 drops the repetition of others.</summary>
    public bool Repeat { get; init; }

    /// <summary>Mode 2026; set when the terminal answers the DECRQM query, which may come after the first frame.</summary>
    public bool Synchronized { get; set; }

    /// <summary>
    /// Colours: <c>--color</c> &gt; NEXFLOW_COLOR &gt; NO_COLOR (non-empty) &gt; FORCE_COLOR, CLICOLOR_FORCE &gt; COLORTERM &gt; TERM.
    /// ASCII: the flag, a locale that is not UTF-8 (LC_ALL &gt; LC_CTYPE &gt; LANG), TERM=linux or vt*.
    /// </summary>
    public static TerminalCapabilities Detect(Func<string, string?> environment, CapabilityOverrides flags)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(flags);
        return CapabilityDetection.Detect(environment, flags);
    }
}
