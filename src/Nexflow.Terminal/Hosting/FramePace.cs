namespace Nexflow.Terminal.Hosting;

/// <summary>When the next frame may be drawn: the longer the terminal took over the last one, the later.</summary>
internal sealed class FramePace(TimeProvider clock)
{
    internal static readonly TimeSpan Fast = TimeSpan.FromMilliseconds(16);
    internal static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(33);
    internal static readonly TimeSpan Slowest = TimeSpan.FromMilliseconds(66);
    private static readonly TimeSpan SlowWrite = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan SlowestWrite = TimeSpan.FromMilliseconds(50);

    /// <summary>What a key changes at once, and what it made somebody else answer: two frames.</summary>
    private const int FramesOfAKey = 2;
    private static readonly TimeSpan AnswerTime = TimeSpan.FromMilliseconds(100);

    private long _lastFrame;
    private long _lastInput;
    private int _owed;
    private bool _any;

    /// <summary>A frame was written now.</summary>
    internal void Mark() => (_lastFrame, _any, _owed) = (clock.GetTimestamp(), true, Math.Max(0, _owed - 1));

    /// <summary>Somebody pressed a key: its answer waits for no deadline, unless the terminal is slow already.</summary>
    internal void Hurry() => (_lastInput, _owed) = (clock.GetTimestamp(), FramesOfAKey);

    /// <summary>The time until the next frame may come; zero or less: now.</summary>
    /// <param name="lastWrite">How long the terminal took over the last frame.</param>
    /// <param name="resizing">The window is being dragged: every size between is drawn for nothing.</param>
    internal TimeSpan Until(TimeSpan lastWrite, bool resizing)
    {
        if (!_any || (_owed > 0 && !resizing && lastWrite <= SlowWrite && clock.GetElapsedTime(_lastInput) < AnswerTime))
        {
            return TimeSpan.Zero;
        }

        TimeSpan interval = lastWrite > SlowestWrite ? Slowest : lastWrite > SlowWrite || resizing ? Slow : Fast;
        return interval - clock.GetElapsedTime(_lastFrame);
    }
}
