using Nexflow.Terminal.Tty;

namespace Nexflow.Terminal.Hosting;

/// <summary>Every way out leads past here: the screen is given back first, then the program may end.</summary>
internal sealed class HostExits : IDisposable
{
    // What a loop that does not answer gets before the program is ended over its head.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly TtySession _session;
    private readonly HostRequests _requests;
    private readonly SignalWatch _signals;
    private readonly Lock _guardGate = new();
    private TerminalGuard? _guard;
    private Timer? _watchdog;
    private int _code;
    private volatile bool _unwound;
    private volatile bool _left;

    internal HostExits(TtySession session, HostRequests requests)
    {
        _session = session;
        _requests = requests;
        AppDomain.CurrentDomain.UnhandledException += OnUnhandled;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        _signals = new SignalWatch(OnEnd, () => requests.Raise(HostRequest.Resize), OnStop, OnContinued);
    }

    /// <summary>What ended the program: 0, or as <see cref="Stop"/> was told.</summary>
    internal int Code => Volatile.Read(ref _code);

    /// <summary>Another program has the terminal: ^C and ^\ are meant for that one, ^Z for both.</summary>
    internal bool IsAway { get; set; }

    /// <summary>The next continuing answers a stop of our own.</summary>
    internal bool StopsItself { get; set; }

    internal void Stop(int code)
    {
        Volatile.Write(ref _code, code);
        _requests.Raise(HostRequest.End);
    }

    /// <summary>The loop has ended: what follows takes as long as it takes.</summary>
    internal void Unwound()
    {
        _unwound = true;
        Interlocked.Exchange(ref _watchdog, null)?.Dispose();
    }

    /// <summary>Starts the guard beside everything else: not on the way to a frame.</summary>
    internal void StartGuard(string settings) => ThreadPool.QueueUserWorkItem(_ =>
    {
        lock (_guardGate)
        {
            // Its leave sequence covers the mouse and an open update whatever is on when it is needed.
            _guard = _left ? null : TerminalGuard.Start(settings, TtySequences.BuildLeave(mouse: true, synchronized: true));
        }
    });

    /// <summary>Gives the screen back for good.</summary>
    internal void Leave()
    {
        _left = true;
        _session.Leave();
        lock (_guardGate)
        {
            _guard?.Dispose();
            _guard = null;
        }
    }

    /// <summary>Stops the job; returns when it is continued.</summary>
    internal void StopJob()
    {
        // A stop between the fork and the start of the guard would catch this process halfway: neither stopped nor running.
        lock (_guardGate)
        {
            JobControl.StopJob();
        }
    }

    public void Dispose()
    {
        Unwound();
        Leave();
        _signals.Dispose();
        AppDomain.CurrentDomain.UnhandledException -= OnUnhandled;
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
    }

    private void OnEnd(int code)
    {
        if (IsAway && code is 128 + 2 or 128 + 3)
        {
            return;
        }

        // A second signal says that the first one did not help.
        if (_requests.IsEnding)
        {
            EndNow(code);
            return;
        }

        if (!_unwound)
        {
            _watchdog = new Timer(_ => EndNow(code), null, Patience, Timeout.InfiniteTimeSpan);
        }

        Stop(code);
    }

    private void OnStop()
    {
        if (!IsAway)
        {
            _requests.Raise(HostRequest.Suspend);
        }
        else if (JobControl.CanStop())
        {
            StopJob();
        }
    }

    private void OnContinued()
    {
        if (StopsItself)
        {
            StopsItself = false;
        }
        else if (!IsAway)
        {
            _requests.Raise(HostRequest.Reclaim);
        }
    }

    private void EndNow(int code)
    {
        Leave();
        Libc.ExitNow(code);
    }

    private void OnUnhandled(object sender, UnhandledExceptionEventArgs e) => Leave();

    private void OnProcessExit(object? sender, EventArgs e) => Leave();
}
