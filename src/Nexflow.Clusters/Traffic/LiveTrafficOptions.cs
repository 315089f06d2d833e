namespace Nexflow.Clusters.Traffic;

public sealed record LiveTrafficOptions
{
    /// <summary>Records per second over all topics, on average. 0 is silence.</summary>
    public double RecordsPerSecond { get; init; } = 30;

    /// <summary>The same seed, start and rate give the same records.</summary>
    public ulong Seed { get; init; } = 1;
}
