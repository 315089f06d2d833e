using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Traffic;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>The cluster that the generator's hour happens on: appends, and nothing else.</summary>
internal sealed class CapturedCluster
{
    private readonly Dictionary<string, CapturedPartition[]> _topics = ScenarioTopics.All.ToDictionary(
        topic => topic.Name,
        topic => Enumerable.Range(0, topic.Partitions).Select(id => new CapturedPartition(new TopicPartition(topic.Name, id), FirstOffset(topic, id))).ToArray(),
        StringComparer.Ordinal);

    public CapturedPartition[] this[string topic] => _topics[topic];

    public ProduceResult Append(ScenarioRecord record, long nowMs)
    {
        var partition = PartitionOf(record);
        var result = new ProduceResult(partition.Partition.Partition, partition.Append(record.Message, nowMs));
        record.Placed?.Invoke(result);
        return result;
    }

    public CapturedPartition PartitionOf(ScenarioRecord record)
    {
        var partitions = _topics[record.Topic];
        return partitions[record.Message switch
        {
            { Partition: >= 0 and var given } => given,
            { Key: { } key } => Murmur2.Partition(key, partitions.Length),
            _ => 0,
        }];
    }

    private static long FirstOffset(ScenarioTopic topic, int partition) => topic.FirstOffset == 0 ? 0 : topic.FirstOffset + (partition * 7919 % 1103);
}
