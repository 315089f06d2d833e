namespace Nexflow.Terminal.Hosting;

/// <summary>Timers of the thread that owns the console. They cost nothing until the next of them is due.</summary>
internal sealed class HostTimers(TimeProvider clock)
{
    private readonly PriorityQueue<HostTimer, long> _queue = new();

    internal HostTimer Add(TimeSpan delay, TimeSpan? period, Action action)
    {
        HostTimer timer = new(action, period);
        Schedule(timer, delay);
        return timer;
    }

    /// <summary>The time to the next one; null without any.</summary>
    internal TimeSpan? Next()
    {
        while (_queue.TryPeek(out HostTimer? timer, out long due))
        {
            if (!timer.IsCancelled)
            {
                return Remaining(due);
            }

            _queue.Dequeue();
        }

        return null;
    }

    /// <summary>Runs those due now. True when any ran.</summary>
    internal bool RunDue()
    {
        bool any = false;

        // Those that become due while others run have to wait for the next round, so that input comes between.
        for (int count = _queue.Count; count > 0 && Next() <= TimeSpan.Zero; count--)
        {
            HostTimer timer = _queue.Dequeue();
            if (timer.Period is { } period)
            {
                Schedule(timer, period);
            }

            timer.Action();
            any = true;
        }

        return any;
    }

    private void Schedule(HostTimer timer, TimeSpan delay) =>
        _queue.Enqueue(timer, clock.GetTimestamp() + (long)(delay.TotalSeconds * clock.TimestampFrequency));

    private TimeSpan Remaining(long due) => clock.GetElapsedTime(clock.GetTimestamp(), due);
}
