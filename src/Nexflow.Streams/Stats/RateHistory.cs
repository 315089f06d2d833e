namespace Nexflow.Streams.Stats;

/// <summary>Counts of one topic over a window, for its rate.</summary>
internal sealed class RateHistory(TimeSpan window)
{
    private readonly Queue<(DateTimeOffset At, long Count)> _samples = new();

    /// <summary>Adds a count; answers the rate per second since the oldest sample of the window, or null without one.</summary>
    public double? Add(DateTimeOffset at, long count)
    {
        if (_samples.Count > 0 && count < _samples.Peek().Count)
        {
            // The topic was made anew: what was counted before says nothing.
            _samples.Clear();
        }

        while (_samples.Count > 1 && at - _samples.Peek().At > window)
        {
            _samples.Dequeue();
        }

        var rate = _samples.TryPeek(out var oldest) && at > oldest.At ? (count - oldest.Count) / (at - oldest.At).TotalSeconds : (double?)null;
        _samples.Enqueue((at, count));
        return rate;
    }
}
