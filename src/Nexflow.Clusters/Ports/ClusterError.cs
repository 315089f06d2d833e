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
}
