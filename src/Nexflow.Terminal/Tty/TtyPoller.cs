namespace Nexflow.Terminal.Tty;

/// <summary>The one place where the console sleeps.</summary>
internal static unsafe class TtyPoller
{
    /// <summary>Waits for input, for room to write if wanted, for the wake event, or until the time is up.</summary>
    /// <param name="timeoutMilliseconds">−1: as long as it takes.</param>
    internal static PollResult Wait(TtyDevice tty, WakeEvent wake, bool forOutput, int timeoutMilliseconds)
    {
        PollEntry* entries = stackalloc PollEntry[2];
        entries[0] = new PollEntry { Descriptor = tty.Descriptor, Wanted = (short)(Libc.PollIn | (forOutput ? Libc.PollOut : 0)) };
        entries[1] = new PollEntry { Descriptor = wake.Descriptor, Wanted = Libc.PollIn };
        if (Libc.Poll(entries, 2, timeoutMilliseconds) <= 0)
        {
            // Interrupted by a signal counts as time up: the caller looks at its deadlines anyway.
            return PollResult.None;
        }

        PollResult result = PollResult.None;
        short terminal = entries[0].Happened;
        result |= (terminal & Libc.PollIn) != 0 ? PollResult.Input : PollResult.None;
        result |= (terminal & Libc.PollOut) != 0 ? PollResult.Output : PollResult.None;
        result |= (terminal & (Libc.PollHangup | Libc.PollError | Libc.PollInvalid)) != 0 ? PollResult.HungUp : PollResult.None;
        result |= entries[1].Happened != 0 ? PollResult.Woken : PollResult.None;
        return result;
    }

    /// <summary>Waits until the terminal takes bytes. False when it does not in time or is gone.</summary>
    internal static bool WaitForRoom(TtyDevice tty, int timeoutMilliseconds)
    {
        PollEntry entry = new() { Descriptor = tty.Descriptor, Wanted = Libc.PollOut };
        return Libc.Poll(&entry, 1, timeoutMilliseconds) > 0 && (entry.Happened & Libc.PollOut) != 0;
    }
}
