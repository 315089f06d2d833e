using System.Collections.Concurrent;
using Nexflow.Terminal.Tty;
using Terminal.Gui.App;
using Terminal.Gui.ViewBase;

namespace Nexflow.Terminal.Hosting;

/// <summary>
/// Runs inside Terminal.Gui's iteration, before it draws: sleeps until something happens, takes it in (input first), and returns when a frame
/// is due. Nested loops of dialogs come through here too.
/// </summary>
internal sealed class HostLoop(TerminalParts parts, IApplication application, HostInputProcessor input, HostTimers timers, HostAway away)
{
    private readonly byte[] _buffer = new byte[4096];
    private readonly ConcurrentQueue<Action> _posted = new();
    private readonly InputDecoder _decoder = new(input, parts.EscapeDelay);
    private readonly TimedEvents? _events = application.TimedEvents as TimedEvents;
    private HostTimer? _patience;
    private bool _active;

    internal void Post(Action action)
    {
        _posted.Enqueue(action);
        parts.Wake.Set();
    }

    /// <summary>Returns when Terminal.Gui should lay out and draw.</summary>
    /// <exception cref="HostEndedException">The host was told to end.</exception>
    internal void Iterate()
    {
        _active |= NeedsDraw();

        // The first drawing of a view comes from its beginning, which leaves the cursor for later.
        application.Navigation?.UpdateCursor();

        // Input always first, also when there is something to draw without end.
        Take(TtyPoller.Wait(parts.Tty, parts.Wake, parts.Screen.IsBusy, 0));
        while (true)
        {
            TakeRequests();

            // What was typed ahead of a dialog that just opened is for the dialog.
            if (input.Dispatch())
            {
                _active = true;
                parts.Pace.Hurry();
            }

            Present();
            TimeSpan? frame = _active && !parts.Screen.IsBusy ? parts.Pace.Until(parts.Output.LastDuration, parts.Size.IsStale) : null;
            if (frame <= TimeSpan.Zero || StopRequested())
            {
                _active = false;
                return;
            }

            Take(TtyPoller.Wait(parts.Tty, parts.Wake, parts.Screen.IsBusy, Timeout(frame)));
        }
    }

    /// <summary>Shows what was drawn, unless the window has changed meanwhile: then what was drawn no longer fits.</summary>
    internal void Present()
    {
        if (parts.Screen.IsBusy || parts.Size.IsStale || !(parts.Gui.IsChanged || parts.Screen.HasExtra))
        {
            return;
        }

        parts.Gui.IsChanged = false;
        if (application.Driver is { } driver)
        {
            parts.Screen.Show(driver.GetOutputBuffer(), parts.Gui.GetCursor());
        }
    }

    private void TakeRequests()
    {
        HostRequest requests = parts.Requests.Take();
        parts.Size.IsStale |= requests.HasFlag(HostRequest.Resize);
        if (requests.HasFlag(HostRequest.Suspend))
        {
            away.Suspend();
        }

        if (requests.HasFlag(HostRequest.Reclaim))
        {
            away.Reclaim();
        }

        if (parts.Requests.IsEnding)
        {
            throw new HostEndedException();
        }

        _active |= parts.Size.IsStale;
    }

    /// <summary>Reads and drops input for up to <paramref name="time"/>; false when none came.</summary>
    internal bool Drain(TimeSpan time)
    {
        PollResult result = TtyPoller.Wait(parts.Tty, parts.Wake, forOutput: false, (int)Math.Ceiling(time.TotalMilliseconds));
        int count = result.HasFlag(PollResult.Input) ? parts.Tty.Read(_buffer) : 0;
        _decoder.Feed(_buffer.AsSpan(0, Math.Max(count, 0)));
        return count > 0;
    }

    private void Take(PollResult result)
    {
        if (result.HasFlag(PollResult.Woken))
        {
            parts.Wake.Clear();
        }

        if (result.HasFlag(PollResult.Input))
        {
            ReadInput();
        }
        else if (result.HasFlag(PollResult.HungUp) || parts.Output.IsBroken)
        {
            parts.HungUp();
            return;
        }

        if (result.HasFlag(PollResult.Output))
        {
            parts.Output.Continue();
        }

        RunPosted();
        _active |= timers.RunDue();
        _active |= _events is not null && _events.CheckTimers(out int due) && due == 0;
    }

    private void ReadInput()
    {
        int count = parts.Tty.Read(_buffer);
        if (count < 0)
        {
            parts.HungUp();
            return;
        }

        _decoder.Feed(_buffer.AsSpan(0, count));
        _patience?.Dispose();
        _patience = _decoder.IsPending ? timers.Add(_decoder.Patience, null, _decoder.Flush) : null;
    }

    // Only what waits now: what is posted meanwhile has to let input through first.
    private void RunPosted()
    {
        for (int count = _posted.Count; count > 0 && _posted.TryDequeue(out Action? action); count--)
        {
            _active = true;
            action();
        }
    }

    private int Timeout(TimeSpan? frame)
    {
        if (!_posted.IsEmpty)
        {
            return 0;
        }

        TimeSpan? next = frame is { } wait && !(timers.Next() < wait) ? wait : timers.Next();
        int milliseconds = next is { } time ? (int)Math.Min(Math.Ceiling(Math.Max(time.TotalMilliseconds, 0)), int.MaxValue) : -1;
        return _events is not null && _events.CheckTimers(out int due) && (milliseconds < 0 || due < milliseconds) ? due : milliseconds;
    }

    private bool NeedsDraw()
    {
        foreach (SessionToken session in application.SessionStack ?? [])
        {
            if (session.Runnable is View { } view && (view.NeedsDraw || view.NeedsLayout || ApplicationAccess.SubViewNeedsDraw(view)))
            {
                return true;
            }
        }

        return application.ClearScreenNextIteration
            || (application.Popovers?.GetActivePopover() is View { Visible: true } popover && (popover.NeedsDraw || popover.NeedsLayout));
    }

    private bool StopRequested()
    {
        foreach (SessionToken session in application.SessionStack ?? [])
        {
            if (session.Runnable is { StopRequested: true })
            {
                return true;
            }
        }

        return false;
    }
}
