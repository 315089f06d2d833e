using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Tty;

namespace Nexflow.Terminal.Hosting;

/// <summary>What one open terminal consists of.</summary>
internal sealed record TerminalParts
{
    private static readonly TimeSpan LocalEscape = TimeSpan.FromMilliseconds(25), RemoteEscape = TimeSpan.FromMilliseconds(60);

    internal required TtyDevice Tty { get; init; }

    internal required TtySession Session { get; init; }

    internal required WakeEvent Wake { get; init; }

    internal required HostRequests Requests { get; init; }

    internal required TtyOutput Output { get; init; }

    internal required HostOutput Gui { get; init; }

    internal required HostSizeMonitor Size { get; init; }

    internal required HostScreen Screen { get; init; }

    internal required FramePace Pace { get; init; }

    internal required TimeSpan EscapeDelay { get; init; }

    /// <summary>The terminal has gone; there is nobody left to show anything to.</summary>
    internal required Action HungUp { get; init; }

    internal static TerminalParts Create(TerminalHostOptions options, TtyDevice tty, Action hungUp)
    {
        TtySession session = new(tty);
        WakeEvent wake = new();
        TtyOutput output = new(session, options.Clock);
        FramePace pace = new(options.Clock);
        return new TerminalParts
        {
            Tty = tty,
            Session = session,
            Wake = wake,
            Requests = new HostRequests(wake),
            Output = output,
            Gui = new HostOutput(tty.Size),
            Size = new HostSizeMonitor(tty.Size, tty.Size()),
            Screen = new HostScreen(output, new FrameRenderer(options.Capabilities), pace),
            Pace = pace,
            EscapeDelay = options.Capabilities.IsSsh ? RemoteEscape : LocalEscape,
            HungUp = hungUp,
        };
    }
}
