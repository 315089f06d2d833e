namespace Nexflow.Core.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>In the order of the port's <c>ClusterError</c>.</summary>
    private static DiagnosticEntry[] Cluster =>
    [
        new("NX5001", "Cluster unreachable",
            "No broker of the cluster answered: the address is wrong, a firewall or VPN is in the way, the cluster is down, or the protocol differs (TLS against plain text).",
            "Run nexflow doctor --profile NAME: it tries name resolution, connection, TLS and login one by one. Check cluster in the profile."),
        new("NX5002", "Access denied",
            "The cluster knows you, and its access rules do not allow this.",
            "Ask the cluster's owner for the right that the message names, or use a profile that has it."),
        new("NX5003", "Login failed",
            "The cluster refused the credentials: wrong user, password or mechanism, or an expired certificate.",
            "Check [profile.NAME.security]: mechanism, username, and the environment variable or file that the password comes from."),
        new("NX5004", "Unknown topic",
            "The cluster has no topic of that name, or hides it from you.",
            "Run nexflow topics for the names. Names are case-sensitive. Patterns need quotes in a shell."),
        new("NX5005", "Unknown partition",
            "The topic has fewer partitions than asked for. Partitions count from 0.",
            "Run nexflow topics NAME for the number of partitions."),
        new("NX5006", "Offset out of range",
            "The offset lies before the low or after the high watermark: retention removed the records, or they are not written yet.",
            "Run nexflow topics NAME for the watermarks, or use start, end or a time."),
        new("NX5007", "Read-only",
            "The profile or the recording refuses every write. Profiles named prod… are read-only unless they say otherwise.",
            "Use another profile. Only if the write is meant, set read_only = false in the profile."),
        new("NX5008", "Invalid request",
            "The cluster can never do this: a topic's name with forbidden characters, no partitions, a replication factor above the number of brokers, an unknown setting.",
            "Change what the message names; trying again does not help."),
        new("NX5009", "Topic exists",
            "A topic of that name is there already. Names that differ only in . and _ collide too.",
            "Choose another name, or write to the topic that exists."),
        new("NX5010", "Record too large",
            "The record is larger than the topic (max.message.bytes) or the broker allows.",
            "Raise max.message.bytes on the topic, or leave the record out."),
        new("NX5011", "Corrupt data",
            "Stored records failed their checksum or have an impossible form. They are never shown as if they were good.",
            "Read around the offset that the message names. In a recording, nexflow doctor checks every file; on a cluster, check the replicas of the partition."),
        new("NX5012", "Timed out",
            "The cluster was reached and did not answer in time: it is overloaded, electing a leader, or the network loses packets.",
            "Try again; look at the brokers if it stays."),
        new("NX5013", "Storage full",
            "The cluster's memory or disk is used up, and nothing may be removed to make room: compacted topics keep the last record of every key.",
            "Give the embedded cluster a larger memory budget, or set cleanup.policy to compact,delete."),
    ];
}
