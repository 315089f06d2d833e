namespace Nexflow.Clusters.Scanning;

/// <summary>Keeps a scan under a byte rate by waiting after each portion; unused time is not saved up.</summary>
internal sealed class RateLimiter(long? bytesPerSecond, TimeProvider time)
{
    private const int PortionsPerSecond = 10;

    private readonly long _start = time.GetTimestamp();
    private TimeSpan _due;

    /// <summary>How many bytes to take before paying: a tenth of a second's worth, so that a slow scan still moves and cancels smoothly.</summary>
    public long Portion { get; } = bytesPerSecond is { } rate ? Math.Max(rate / PortionsPerSecond, 1) : long.MaxValue;

    public ValueTask PayAsync(long bytes, CancellationToken cancellation)
    {
        if (bytesPerSecond is not { } rate)
        {
            return ValueTask.CompletedTask;
        }

        var now = time.GetElapsedTime(_start);
        _due = (_due > now ? _due : now) + TimeSpan.FromSeconds((double)bytes / rate);
        return new ValueTask(Task.Delay(_due - now, time, cancellation));
    }
}
