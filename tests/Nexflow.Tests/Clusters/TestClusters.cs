using System.Text;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters;

/// <summary>Embedded clusters with small segments, so that few messages already roll, evict and compact.</summary>
internal static class TestClusters
{
    public static EmbeddedCluster Make(long budget = 64 << 20, int segment = 1024, TimeProvider? time = null, bool readOnly = false, bool retention = false) => new(new EmbeddedClusterOptions
    {
        Identity = new ClusterIdentity("test", "embedded", "memory", readOnly),
        MemoryBudgetBytes = budget,
        SegmentBytes = segment,
        Time = time ?? TimeProvider.System,
        Retention = retention,
    });

    public static EmbeddedCluster WithTopic(this EmbeddedCluster cluster, string name, int partitions = 1, params (string Name, string Value)[] config)
    {
        cluster.AddTopic(name, new DeferredPartition?[partitions], config.ToDictionary(c => c.Name, c => c.Value));
        return cluster;
    }

    public static long Put(this EmbeddedCluster cluster, string topic, string value, int partition = 0, long time = 1, string? key = null) =>
        cluster.Append(Message(topic, partition, 0, time, value, key)).Offset;

    public static Message Message(string topic, int partition, long offset, long time, string? value, string? key = null) => new()
    {
        Topic = topic,
        Partition = partition,
        Offset = offset,
        TimestampMs = time,
        TimestampKind = TimestampKind.CreateTime,
        HasKey = key is not null,
        Key = key is null ? default : Encoding.UTF8.GetBytes(key),
        HasValue = value is not null,
        Value = value is null ? default : Encoding.UTF8.GetBytes(value),
    };
}
