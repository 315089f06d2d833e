namespace Nexflow.Clusters.Traffic;

/// <summary>How a consumer group keeps up with its topic.</summary>
internal enum GroupPace
{
    /// <summary>A few records behind.</summary>
    Healthy,

    /// <summary>Slower than its topic: lag grows.</summary>
    Lagging,

    /// <summary>Has members, but its commits stand still.</summary>
    Stalled,

    /// <summary>Has no members any more.</summary>
    Abandoned,

    /// <summary>Keeps up, but has never committed on some partitions.</summary>
    Partial,
}
