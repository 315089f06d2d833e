namespace Nexflow.Streams.Stats;

/// <summary>How a consumer group is doing, as far as the samples tell.</summary>
public enum GroupVerdict
{
    /// <summary>No commit to judge by.</summary>
    Unknown,

    /// <summary>Nothing waits.</summary>
    Ok,

    /// <summary>Records wait, and the group moves or has not been watched long enough.</summary>
    Behind,

    /// <summary>Records wait, the group has members, and no commit of theirs moved for the sampler's patience.</summary>
    Stalled,

    /// <summary>Records wait and nobody reads.</summary>
    Stopped,

    /// <summary>A commit went back since the last sample.</summary>
    Rewound,
}
