namespace Nexflow.Clusters.Traffic;

/// <summary>The topics of the card issuer, as its cluster is configured.</summary>
internal static class ScenarioTopics
{
    public const string Authorisations = "payments.authorisations";
    public const string AuthorisationsDlq = "payments.authorisations.dlq";
    public const string Requested = "payments.requested";
    public const string Completed = "payments.completed";
    public const string FraudScores = "fraud.scores";
    public const string Settlements = "settlements.batches";
    public const string Notifications = "notifications.outbound";
    public const string NotificationsDlt = "notifications.outbound-dlt";
    public const string Customers = "customers.profile";
    public const string Merchants = "merchants.reference";
    public const string Audit = "platform.audit-log";

    private const string Week = "604800000";
    private const string Month = "2592000000";

    public static IReadOnlyList<ScenarioTopic> All { get; } =
    [
        new(Customers, 3, 0, Config(("cleanup.policy", "compact"), ("min.cleanable.dirty.ratio", "0.1"))),
        new(FraudScores, 3, 402_117, Config(("retention.ms", Week), ("compression.type", "zstd"))),
        new(Merchants, 1, 0, Config(("cleanup.policy", "compact"))),
        new(Notifications, 3, 91_306, Config(("retention.ms", "259200000"))),
        new(NotificationsDlt, 1, 12, Config(("retention.ms", Month))),
        new(Authorisations, 6, 812_440, Config(("retention.ms", Week), ("min.insync.replicas", "2"), ("compression.type", "lz4"))),
        new(AuthorisationsDlq, 1, 57, Config(("retention.ms", Month))),
        new(Completed, 4, 655_021, Config(("retention.ms", Week), ("min.insync.replicas", "2"))),
        new(Requested, 4, 701_958, Config(("retention.ms", Week), ("min.insync.replicas", "2"))),
        new(Audit, 2, 2_204_881, Config(("retention.ms", "86400000"), ("segment.bytes", "268435456"))),
        new(Settlements, 2, 3_310, Config(("cleanup.policy", "compact,delete"), ("retention.ms", Month))),
    ];

    private static Dictionary<string, string> Config(params (string Name, string Value)[] entries) =>
        entries.ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
}
