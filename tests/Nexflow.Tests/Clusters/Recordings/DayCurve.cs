namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>How busy cards are through a day (UTC), relative to its busiest hour.</summary>
internal static class DayCurve
{
    private static readonly double[] Hours =
        [0.18, 0.12, 0.09, 0.08, 0.10, 0.18, 0.34, 0.52, 0.64, 0.70, 0.76, 0.86, 0.94, 0.90, 0.84, 0.86, 0.94, 1.00, 0.98, 0.88, 0.72, 0.56, 0.40, 0.28];

    public static double At(long timeMs)
    {
        const double HourMs = 3_600_000.0;
        var hour = timeMs / HourMs % 24;
        var from = (int)hour;
        var part = hour - from;
        return (Hours[from] * (1 - part)) + (Hours[(from + 1) % 24] * part);
    }
}
