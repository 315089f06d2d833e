using Nexflow.Terminal.Rendering;

namespace Nexflow.Terminal.Hosting;

/// <summary>How the console takes the terminal.</summary>
public sealed record TerminalHostOptions
{
    /// <summary>What the terminal can show; a dumb one is refused.</summary>
    public required TerminalCapabilities Capabilities { get; init; }

    /// <summary>The clock of timers and frames.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Take the mouse; then the terminal's own selection needs shift.</summary>
    public bool Mouse { get; init; }

    /// <summary>Keep a <c>sh</c> waiting that restores the terminal when this process is killed.</summary>
    public bool Guard { get; init; } = true;

    /// <summary>The terminal's path; null: the controlling one.</summary>
    internal string? Device { get; init; }
}
