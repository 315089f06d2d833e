using System.Globalization;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>A topic's settings, checked when it is made; what is not set has Kafka's default.</summary>
internal sealed class TopicConfig
{
    private readonly IReadOnlyDictionary<string, string> _set;

    public TopicConfig(string topic, IReadOnlyDictionary<string, string> set)
    {
        foreach (var (name, value) in set)
        {
            if (!TopicConfigEntries.ByName.TryGetValue(name, out var entry))
            {
                throw new ClusterException(ClusterError.InvalidRequest, $"{topic}: there is no topic setting '{name}'.");
            }

            if (!entry.IsValid(value))
            {
                throw new ClusterException(ClusterError.InvalidRequest, $"{topic}: '{value}' is no value for {name} (the default is {entry.Default}).");
            }
        }

        _set = set;
        var policy = Text("cleanup.policy").Split(',');
        Compact = policy.Contains("compact");
        Delete = policy.Contains("delete");
        RetentionMs = Number("retention.ms");
        RetentionBytes = Number("retention.bytes");
        MaxMessageBytes = Number("max.message.bytes");
        TombstoneMs = Number("delete.retention.ms");
        StampsOnAppend = Text("message.timestamp.type") == nameof(TimestampKind.LogAppendTime);
    }

    public bool Compact { get; }

    public bool Delete { get; }

    /// <summary>−1: no limit.</summary>
    public long RetentionMs { get; }

    /// <summary>Per partition; −1: no limit.</summary>
    public long RetentionBytes { get; }

    public long MaxMessageBytes { get; }

    public long TombstoneMs { get; }

    public bool StampsOnAppend { get; }

    public IReadOnlyList<ConfigEntry> Entries =>
        [.. TopicConfigEntries.All.Select(e => new ConfigEntry(e.Name, Text(e.Name), !_set.ContainsKey(e.Name)))];

    private string Text(string name) => _set.GetValueOrDefault(name) ?? TopicConfigEntries.ByName[name].Default;

    private long Number(string name) => long.Parse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
