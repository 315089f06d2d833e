namespace Nexflow.Terminal.Tty;

/// <summary>
/// Sends frames without ever blocking: one <c>write</c> where the terminal takes it all; what it does not take waits here and is sent when
/// the terminal has room, while input is still being read. No new frame begins before the last one is out.
/// </summary>
internal sealed class TtyOutput(TtySession session, TimeProvider clock)
{
    private byte[] _pending = [];
    private int _start;
    private int _end;
    private long _began;

    /// <summary>Part of a frame still waits for the terminal.</summary>
    internal bool IsBusy => _start < _end;

    /// <summary>The terminal is gone.</summary>
    internal bool IsBroken { get; private set; }

    /// <summary>How long the terminal took over the last frame.</summary>
    internal TimeSpan LastDuration { get; private set; }

    /// <summary>Sends a frame. Only to be called when not busy.</summary>
    internal void Send(ReadOnlySpan<byte> frame)
    {
        if (frame.IsEmpty || IsBroken)
        {
            return;
        }

        _began = clock.GetTimestamp();
        int taken = session.Write(frame);
        IsBroken = taken < 0;
        if (!IsBroken && taken < frame.Length)
        {
            Keep(frame[taken..]);
            return;
        }

        LastDuration = clock.GetElapsedTime(_began);
    }

    /// <summary>Sends what is left of the last frame, as far as the terminal takes it.</summary>
    internal void Continue()
    {
        int taken = session.Write(_pending.AsSpan(_start.._end));
        IsBroken = taken < 0;
        _start = IsBroken ? _end : _start + taken;
        if (!IsBusy)
        {
            LastDuration = clock.GetElapsedTime(_began);
        }
    }

    /// <summary>Forgets what is left: the screen was given back, the next frame repaints all.</summary>
    internal void Drop() => _start = _end = 0;

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (_pending.Length < rest.Length)
        {
            _pending = new byte[rest.Length];
        }

        rest.CopyTo(_pending);
        (_start, _end) = (0, rest.Length);
    }
}
