namespace Nexflow.Terminal.Tty;

/// <summary>An <c>eventfd</c>: any thread sets it, the polling thread wakes and clears it. Setting it twice wakes once.</summary>
internal sealed unsafe class WakeEvent : IDisposable
{
    private readonly Lock _gate = new();
    private int _descriptor;
    private int _set;

    internal WakeEvent()
    {
        _descriptor = Libc.CreateEvent(0, Libc.EventNonBlocking | Libc.EventCloseOnExec);
        if (_descriptor < 0)
        {
            throw new IOException($"No event descriptor is to be had (error {Libc.LastError}).");
        }
    }

    internal int Descriptor => _descriptor;

    internal void Set()
    {
        if (Interlocked.Exchange(ref _set, 1) == 1)
        {
            return;
        }

        lock (_gate)
        {
            ulong one = 1;
            if (_descriptor >= 0)
            {
                _ = Libc.Write(_descriptor, (byte*)&one, sizeof(ulong));
            }
        }
    }

    /// <summary>To be called before looking for what was posted, so that nothing posted meanwhile is missed.</summary>
    internal void Clear()
    {
        ulong count;
        _ = Libc.Read(_descriptor, (byte*)&count, sizeof(ulong));
        Interlocked.Exchange(ref _set, 0);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_descriptor >= 0)
            {
                _ = Libc.Close(_descriptor);
                _descriptor = -1;
            }
        }
    }
}
