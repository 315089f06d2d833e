namespace Nexflow.Clusters.Ports;

public enum ClusterError
{
    Unreachable,
    AccessDenied,
    AuthenticationFailed,
    UnknownTopic,
    UnknownPartition,
    OffsetOutOfRange,
    ReadOnly,
    InvalidRequest,
    TopicExists,
    RecordTooLarge,
    Corrupt,
    TimedOut,

    /// <summary>The memory or disk of the cluster is used up, and nothing may be removed to make room.</summary>
    StorageFull,
}
