using System.Collections.Frozen;
using System.Globalization;

namespace Nexflow.Clusters.Embedded;

/// <summary>
/// Kafka's topic settings and defaults (Apache Kafka 4, "Topic Configs"), ordered by name. The embedded cluster acts on
/// <c>cleanup.policy</c>, <c>delete.retention.ms</c>, <c>max.message.bytes</c>, <c>message.timestamp.type</c>, <c>retention.bytes</c>
/// and <c>retention.ms</c>; the others are kept and shown.
/// </summary>
internal static class TopicConfigEntries
{
    private const string NoLimit = "9223372036854775807";

    public static readonly IReadOnlyList<TopicConfigEntry> All =
    [
        new("cleanup.policy", "delete", v => v.Split(',').All(p => p is "delete" or "compact")),
        OneOf("compression.type", "producer", "gzip", "snappy", "lz4", "zstd", "uncompressed"),
        Number("delete.retention.ms", "86400000", 0),
        Number("file.delete.delay.ms", "60000", 0),
        Number("flush.messages", NoLimit, 1),
        Number("flush.ms", NoLimit, 0),
        Text("follower.replication.throttled.replicas"),
        Number("index.interval.bytes", "4096", 0),
        Text("leader.replication.throttled.replicas"),
        Number("local.retention.bytes", "-2", -2),
        Number("local.retention.ms", "-2", -2),
        Number("max.compaction.lag.ms", NoLimit, 1),
        Number("max.message.bytes", "1048588", 0),
        Number("message.timestamp.after.max.ms", "3600000", 0),
        Number("message.timestamp.before.max.ms", NoLimit, 0),
        OneOf("message.timestamp.type", "CreateTime", "LogAppendTime"),
        new("min.cleanable.dirty.ratio", "0.5", v => double.TryParse(v, CultureInfo.InvariantCulture, out var n) && n is >= 0 and <= 1),
        Number("min.compaction.lag.ms", "0", 0),
        Number("min.insync.replicas", "1", 1),
        OneOf("preallocate", "false", "true"),
        OneOf("remote.storage.enable", "false", "true"),
        Number("retention.bytes", "-1", -1),
        Number("retention.ms", "604800000", -1),
        Number("segment.bytes", "1073741824", 14),
        Number("segment.index.bytes", "10485760", 4),
        Number("segment.jitter.ms", "0", 0),
        Number("segment.ms", "604800000", 1),
        OneOf("unclean.leader.election.enable", "false", "true"),
    ];

    public static readonly FrozenDictionary<string, TopicConfigEntry> ByName = All.ToFrozenDictionary(e => e.Name);

    private static TopicConfigEntry Number(string name, string @default, long least) =>
        new(name, @default, v => long.TryParse(v, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) && n >= least);

    private static TopicConfigEntry OneOf(string name, string @default, params string[] others) =>
        new(name, @default, v => v == @default || others.Contains(v));

    private static TopicConfigEntry Text(string name) => new(name, string.Empty, _ => true);
}
