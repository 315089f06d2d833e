namespace Nexflow.Terminal.Tty;

/// <summary>
/// Holds the screen between <see cref="Enter"/> and <see cref="Leave"/>. Leaving may be asked for by any thread, any number of times, also
/// while another one writes a frame: it happens once, without allocating, and nothing is written after it.
/// </summary>
internal sealed class TtySession(TtyDevice tty)
{
    // A terminal that is stopped (^S) or has gone must not keep the program from ending.
    private const int RoomMilliseconds = 300, GateMilliseconds = 200;

    private readonly object _gate = new();
    private byte[] _leave = TtySequences.BuildLeave(mouse: false, synchronized: false);
    private volatile bool _entered;
    private bool _mouse;
    private bool _synchronized;

    internal TtyDevice Tty => tty;

    internal bool IsEntered => _entered;

    /// <summary>The bytes that <see cref="Leave"/> writes now.</summary>
    internal ReadOnlySpan<byte> LeaveBytes => _leave;

    /// <summary>Takes the screen: raw settings, then the enter sequence with <paramref name="rest"/> in one write.</summary>
    internal void Enter(ReadOnlySpan<byte> rest = default)
    {
        lock (_gate)
        {
            tty.MakeRaw();
            _entered = true;
            byte[] bytes = [.. TtySequences.Enter, .. _mouse ? TtySequences.MouseOn : [], .. rest];
            WriteAll(bytes);
        }
    }

    /// <summary>Takes the settings again after somebody changed them behind our back; the screen is still the other one.</summary>
    internal void Reclaim()
    {
        lock (_gate)
        {
            if (_entered)
            {
                tty.MakeRaw();
                WriteAll(TtySequences.Modes);
                WriteAll(_mouse ? TtySequences.MouseOn : []);
            }
        }
    }

    /// <summary>Gives the screen back as it was found.</summary>
    internal void Leave()
    {
        if (!_entered)
        {
            return;
        }

        // A thread that died inside a frame may hold the gate for ever.
        bool taken = Monitor.TryEnter(_gate, GateMilliseconds);
        try
        {
            if (_entered)
            {
                _entered = false;
                WriteAll(_leave);
                tty.Restore();
            }
        }
        finally
        {
            if (taken)
            {
                Monitor.Exit(_gate);
            }
        }
    }

    /// <summary>Bytes taken by the terminal: 0 when it takes none now or the screen is not ours, −1 when it is gone.</summary>
    internal int Write(ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
        {
            return _entered ? tty.Write(bytes) : 0;
        }
    }

    internal void SetMouse(bool on)
    {
        lock (_gate)
        {
            if (_mouse == on)
            {
                return;
            }

            _mouse = on;
            _leave = TtySequences.BuildLeave(_mouse, _synchronized);
            if (_entered)
            {
                WriteAll(on ? TtySequences.MouseOn : TtySequences.MouseOff);
            }
        }
    }

    /// <summary>From now on frames may be sent as synchronized updates, which leaving must then end.</summary>
    internal void UseSynchronized()
    {
        lock (_gate)
        {
            _synchronized = true;
            _leave = TtySequences.BuildLeave(_mouse, _synchronized);
        }
    }

    private void WriteAll(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            int taken = tty.Write(bytes);
            if (taken < 0 || (taken == 0 && !TtyPoller.WaitForRoom(tty, RoomMilliseconds)))
            {
                return;
            }

            bytes = bytes[taken..];
        }
    }
}
