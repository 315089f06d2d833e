using Nexflow.Core.Settings.Kinds;

namespace Nexflow.Core.Settings;

/// <summary>Every setting there is: name, type, default, meaning. Nothing else knows their names' types.</summary>
internal static class SettingTable
{
    public const string DemoProfile = "demo";

    public const string DemoCluster = "embedded:recordings/payments-incident";

    private const string DemoClusterName = "profile.demo.cluster";

    private static readonly FlagKind Flag = new();

    private static readonly SecretSettingKind Secret = new();

    private static readonly TextKind AnyText = new("text", SettingChecks.NotEmpty);

    private static readonly TextKind FilePath = new("path/to/file", SettingChecks.NotEmpty);

    private static readonly TextListKind Patterns = new("orders-*", SettingChecks.Pattern);

    public static IReadOnlyList<SettingKey> Keys { get; } =
    [
        new("default_profile", new TextKind("dev", SettingChecks.NotEmpty), "The profile that is used when none is named.", _ => DemoProfile),
        new("cluster", new TextKind("kafka://localhost:9092", SettingChecks.Address), "A cluster to open instead of the profile's.") { OutsideFiles = true },

        new("project.name", AnyText, "The project's name."),
        new("project.package", new TextKind("com.example.payments", SettingChecks.NotEmpty), "The package of generated code, unless build.package says otherwise."),
        new("project.strict", Flag, "Treat the language's warnings as errors.", _ => false),
        new("build.target", TextKind.Words("flink"), "What the compiler generates.", _ => "flink"),
        new("build.package", new TextKind("com.example.payments", SettingChecks.NotEmpty), "The Java package of the generated project."),
        new("build.java", new NumberKind(11, 25, 17), "The Java release that generated code is for.", _ => 17L),
        new("build.strict", Flag, "Refuse to build with warnings.", _ => false),
        new("build.output", FilePath, "The folder that the generated project is written to.", _ => "generated"),

        new("profile.*.cluster", new TextKind("kafka://localhost:9092", SettingChecks.Address), "Where the cluster is: kafka://HOST:PORT, embedded:RECORDING, or a snapshot's path.", name => name == DemoClusterName ? DemoCluster : null),
        new("profile.*.registry", new TextKind("http://localhost:8081", SettingChecks.Url), "The schema registry's address."),
        new("profile.*.read_only", Flag, "Refuse every write. True by default for names that start with prod.", name => name.Split('.')[1].StartsWith("prod", StringComparison.OrdinalIgnoreCase)),
        new("profile.*.colour", TextKind.Words("red", "yellow", "green", "cyan", "blue", "magenta", "white", "grey"), "The colour that marks this profile in the console."),
        new("profile.*.security.protocol", TextKind.Words("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"), "How to connect; PLAINTEXT unless it is set."),
        new("profile.*.security.mechanism", TextKind.Words("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512", "OAUTHBEARER", "GSSAPI"), "How to log in, for the SASL protocols."),
        new("profile.*.security.username", AnyText, "The user to log in as."),
        new("profile.*.security.password", Secret, "Where the password comes from."),
        new("profile.*.security.ca_file", FilePath, "Certificates (PEM) of the authorities to trust."),
        new("profile.*.security.cert_file", FilePath, "The client's certificate (PEM)."),
        new("profile.*.security.key_file", FilePath, "The client's private key (PEM)."),
        new("profile.*.security.key_password", Secret, "Where the private key's password comes from."),

        new("stream.search.default_topics", Patterns, "The topics that search looks in when none are named.", _ => Empty),
        new("stream.search.max_results", new NumberKind(1, 100_000_000, 10_000), "Search stops after this many results.", _ => 10_000L),
        new("stream.export.default_format", TextKind.Words("parquet", "json", "jsonl", "csv", "avro"), "The format of exports.", _ => "parquet"),
        new("stream.export.compression", TextKind.Words("snappy", "gzip", "zstd", "lz4", "none"), "The compression of exports.", _ => "snappy"),
        new("stream.export.partition_by", TextKind.Words("date", "hour", "none"), "How exports are split into folders.", _ => "none"),
        new("stream.snapshots.storage", TextKind.Words("local", "s3", "gcs", "azure"), "Where snapshots are kept.", _ => "local"),
        new("stream.snapshots.path", new TextKind("./snapshots", SettingChecks.NotEmpty), "The folder or the bucket and prefix of snapshots.", _ => "./snapshots"),
        new("stream.dlq.patterns", Patterns, "Which topics are dead-letter queues.", _ => DeadLetterNames),
        new("stream.dlq.retention_days", new NumberKind(1, 36_500, 30), "How long parked records are kept.", _ => 30L),
        new("stream.trace.correlation", new TextListKind("header:traceparent", SettingChecks.NotEmpty), "Where a correlation id is looked for, in this order.", _ => (IReadOnlyList<string>)["header:traceparent", "header:correlation-id", "$.correlation_id"]),

        new("masking.rules", new MaskingRulesKind(), "Fields that are hidden wherever records are shown.", _ => (IReadOnlyList<MaskingRule>)[]),
        new("console.theme", new TextKind("midnight", SettingChecks.NotEmpty), "The console's theme.", _ => "midnight"),
        new("console.ascii", Flag, "Draw with ASCII only.", _ => false),
        new("console.linear", Flag, "Print screens one after another, for screen readers.", _ => false),
        new("console.traffic", new NumberKind(0, 1_000_000, 30), "Live records per second on the embedded demo cluster; 0: none.", _ => 30L),
        new("keys.**", new TextListKind("f", SettingChecks.NotEmpty, orOne: true), "The keys of a command of the console."),
    ];

    private static IReadOnlyList<string> Empty => [];

    /// <summary>Common suffixes, Kafka Connect's habit and Spring's two (<c>.DLT</c>, later <c>-dlt</c>).</summary>
    private static IReadOnlyList<string> DeadLetterNames => ["*.dlq", "*-dlq", "*_dlq", "*.DLQ", "*-DLQ", "*.dlt", "*-dlt", "*.DLT", "*-DLT", "*-dead-letter", "*.dead-letter", "*_error", "dlq-*", "dlq.*"];

    public static SettingKey? Find(IReadOnlyList<string> path) => Keys.FirstOrDefault(key => key.Matches(path));

    public static bool IsTable(IReadOnlyList<string> path) => Keys.Any(key => key.IsBelow(path));

    /// <summary>The table, somewhere below the path, that has a setting of this name.</summary>
    public static string? HomeBelow(IReadOnlyList<string> path, string name) => Keys
        .Where(key => !key.OutsideFiles && path.Count > 0 && key.IsBelow(path) && key.Pattern.EndsWith("." + name, StringComparison.Ordinal))
        .Select(key => string.Join('.', path.Concat(key.Pattern.Split('.')[path.Count..^1])))
        .FirstOrDefault();

    /// <summary>The names that may stand in a table of files; wildcards are left out.</summary>
    public static IEnumerable<string> NamesIn(IReadOnlyList<string> path) =>
        Keys.Where(key => !key.OutsideFiles && key.IsBelow(path)).Select(key => key.SegmentAfter(path)).Where(segment => segment is not ("*" or "**")).Distinct();
}
