namespace Nexflow.Core.Settings;

public enum ClusterKind
{
    /// <summary>A Kafka cluster, by its bootstrap servers.</summary>
    Kafka,

    /// <summary>A writable copy of a recording, in memory.</summary>
    Embedded,

    /// <summary>A snapshot or recording, read-only, as if it were a cluster.</summary>
    Recording,
}
