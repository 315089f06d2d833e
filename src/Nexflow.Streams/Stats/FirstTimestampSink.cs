using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;

namespace Nexflow.Streams.Stats;

/// <summary>Keeps the timestamp of the first message of each partition.</summary>
internal sealed class FirstTimestampSink : IScanSink
{
    private readonly Dictionary<TopicPartition, long> _first = [];

    public DateTimeOffset? Of(TopicPartition partition) =>
        _first.TryGetValue(partition, out var timestamp) ? DateTimeOffset.FromUnixTimeMilliseconds(timestamp) : null;

    public ScanDecision OnMessage(in Message message) =>
        message.TimestampKind != TimestampKind.None && _first.TryAdd(new TopicPartition(message.Topic, message.Partition), message.TimestampMs)
            ? ScanDecision.Match
            : ScanDecision.Skip;
}
