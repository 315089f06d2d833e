namespace Nexflow.Clusters.Traffic;

/// <summary>When the issuer's processor is in trouble: a ramp up, a plateau and a ramp down, once or again and again.</summary>
/// <param name="StartMs">Start of the first incident, Unix milliseconds.</param>
/// <param name="LengthMs">From the first timeout to the last.</param>
/// <param name="EveryMs">Distance from start to start; 0: once.</param>
/// <param name="Peak">Severity of the plateau, 0 to 1.</param>
internal sealed record IncidentPlan(long StartMs, long LengthMs, long EveryMs = 0, double Peak = 1)
{
    /// <summary>0 when all is well, <see cref="Peak"/> at the worst.</summary>
    public double Severity(long timeMs)
    {
        var into = timeMs - StartMs;
        if (EveryMs > 0 && into >= 0)
        {
            into %= EveryMs;
        }

        if (into < 0 || into >= LengthMs)
        {
            return 0;
        }

        var ramp = LengthMs / 8.0;
        return Peak * Math.Min(1, Math.Min(into, LengthMs - into) / ramp);
    }

    /// <summary>When the incident that is going on at this time ends; the time itself when there is none.</summary>
    public long EndAfter(long timeMs) => Severity(timeMs) <= 0 ? timeMs : StartMs + LengthMs + (EveryMs > 0 ? (timeMs - StartMs) / EveryMs * EveryMs : 0);
}
