using Nexflow.Terminal.Tty;

namespace Nexflow.Terminal.Hosting;

/// <summary>Every way out leads past here: the screen is given back first, then the program may end.</summary>
internal sealed class HostExits : IDisposable
{
    // What a loop that does not answer gets before the program is ended over its head.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly TtySession _session;
    private readonly Action<int> _stop;
    private readonly SignalWatch _signals;
    private Timer? _watchdog;
    private int _code;
    private volatile bool _unwound;

    internal HostExits(TtySession session, Action<int> stop, Action resized, Action suspend, Action continued)
    {
        _session = session;
        _stop = stop;
        AppDomain.CurrentDomain.UnhandledException += OnUnhandled;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        _signals = new SignalWatch(End, resized, suspend, continued);
    }

    /// <summary>While another program has the terminal, ^C and ^\ are meant for that one.</summary>
    internal bool IgnoresKeys { get; set; }

    /// <summary>The loop has ended: what follows takes as long as it takes.</summary>
    internal void Unwound()
    {
        _unwound = true;
        Interlocked.Exchange(ref _watchdog, null)?.Dispose();
    }

    public void Dispose()
    {
        Unwound();
        _signals.Dispose();
        AppDomain.CurrentDomain.UnhandledException -= OnUnhandled;
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
    }

    private void End(int code)
    {
        if (IgnoresKeys && code is 128 + 2 or 128 + 3)
        {
            return;
        }

        // A second signal says that the first one did not help.
        if (Interlocked.Exchange(ref _code, code) != 0)
        {
            EndNow();
            return;
        }

        if (!_unwound)
        {
            _watchdog = new Timer(_ => EndNow(), null, Patience, Timeout.InfiniteTimeSpan);
        }

        _stop(code);
    }

    private void EndNow()
    {
        _session.Leave();
        Libc.ExitNow(_code);
    }

    private void OnUnhandled(object sender, UnhandledExceptionEventArgs e) => _session.Leave();

    private void OnProcessExit(object? sender, EventArgs e) => _session.Leave();
}
