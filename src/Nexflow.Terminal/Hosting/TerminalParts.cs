using Nexflow.Terminal.Tty;

namespace Nexflow.Terminal.Hosting;

/// <summary>What one open terminal consists of.</summary>
internal sealed record TerminalParts
{
    internal required TtyDevice Tty { get; init; }

    internal required TtySession Session { get; init; }

    internal required WakeEvent Wake { get; init; }

    internal required TtyOutput Output { get; init; }

    internal required HostOutput Gui { get; init; }

    internal required HostSizeMonitor Size { get; init; }

    internal required HostScreen Screen { get; init; }

    internal required FramePace Pace { get; init; }

    internal required TimeSpan EscapeDelay { get; init; }

    /// <summary>The terminal has gone; there is nobody left to show anything to.</summary>
    internal required Action HungUp { get; init; }
}
