namespace Nexflow.Terminal.Hosting;

/// <summary>When the next frame may be drawn: the longer the terminal took over the last one, the later.</summary>
internal sealed class FramePace(TimeProvider clock)
{
    internal static readonly TimeSpan Fast = TimeSpan.FromMilliseconds(16);
    internal static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(33);
    internal static readonly TimeSpan Slowest = TimeSpan.FromMilliseconds(66);
    private static readonly TimeSpan SlowWrite = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan SlowestWrite = TimeSpan.FromMilliseconds(50);

    private long _lastFrame;
    private bool _any;

    /// <summary>A frame was written now.</summary>
    internal void Mark() => (_lastFrame, _any) = (clock.GetTimestamp(), true);

    /// <summary>The time until the next frame may come; zero or less: now.</summary>
    /// <param name="lastWrite">How long the terminal took over the last frame.</param>
    /// <param name="resizing">The window is being dragged: every size between is drawn for nothing.</param>
    internal TimeSpan Until(TimeSpan lastWrite, bool resizing)
    {
        if (!_any)
        {
            return TimeSpan.Zero;
        }

        TimeSpan interval = lastWrite > SlowestWrite ? Slowest : lastWrite > SlowWrite || resizing ? Slow : Fast;
        return interval - clock.GetElapsedTime(_lastFrame);
    }
}
