using System.Diagnostics.CodeAnalysis;

namespace Nexflow.Clusters.Traffic;

/// <summary>What will happen, by time, then in the order it was planned.</summary>
internal sealed class ScenarioAgenda
{
    private readonly PriorityQueue<ScenarioStep, (long TimeMs, long Sequence)> _steps = new();
    private long _sequence;

    public int Count => _steps.Count;

    public void At(long timeMs, ScenarioStep step) => _steps.Enqueue(step, (timeMs, _sequence++));

    /// <summary>Takes the next step that is due at <paramref name="untilMs"/> or before.</summary>
    public bool TryTake(long untilMs, [NotNullWhen(true)] out ScenarioStep? step, out long timeMs)
    {
        if (_steps.TryPeek(out step, out var due) && due.TimeMs <= untilMs)
        {
            timeMs = due.TimeMs;
            _steps.Dequeue();
            return true;
        }

        timeMs = 0;
        return false;
    }
}
