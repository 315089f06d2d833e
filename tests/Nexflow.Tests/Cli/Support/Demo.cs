using System.Text;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Cli.Support;

/// <summary>A small cluster with known content: <c>orders</c> with two partitions of five records, <c>empty</c>, <c>orders.dlq</c>.</summary>
internal static class Demo
{
    public static readonly DateTimeOffset Start = new(2026, 3, 14, 9, 0, 0, TimeSpan.Zero);

    public static EmbeddedCluster Cluster(bool readOnly = false)
    {
        var cluster = new EmbeddedCluster(new EmbeddedClusterOptions { Identity = new ClusterIdentity("demo", "embedded", "memory", readOnly), Retention = false });
        cluster.AddTopic("orders", new DeferredPartition?[2], new Dictionary<string, string>());
        cluster.AddTopic("orders.dlq", new DeferredPartition?[1], new Dictionary<string, string>());
        cluster.AddTopic("empty", new DeferredPartition?[1], new Dictionary<string, string> { ["cleanup.policy"] = "compact" });
        cluster.AddTopic("__internal", new DeferredPartition?[1], new Dictionary<string, string>());
        for (var i = 0; i < 10; i++)
        {
            Append(cluster, "orders", i % 2, $"k{i}", $$"""{"id":{{9007199254740993 + i}},"customer":{"city":"City {{i}}"},"tags":["a","b"]}""", i);
        }

        Append(cluster, "orders.dlq", 0, null, "\e[31mboom", 20);
        cluster.Groups.Set(new GroupDescription(
            "billing",
            "Stable",
            "range",
            [new GroupMember("m-1", "billing-1", "/10.0.0.1", [new TopicPartition("orders", 0), new TopicPartition("orders", 1)])],
            [new CommittedOffset(new TopicPartition("orders", 0), 3), new CommittedOffset(new TopicPartition("orders", 1), null)]));
        return cluster;
    }

    public static void Append(EmbeddedCluster cluster, string topic, int partition, string? key, string? value, int second) => cluster.Append(new Message
    {
        Topic = topic,
        Partition = partition,
        Offset = -1,
        TimestampMs = Start.AddSeconds(second).ToUnixTimeMilliseconds(),
        TimestampKind = TimestampKind.CreateTime,
        HasKey = key is not null,
        Key = key is null ? [] : Encoding.UTF8.GetBytes(key),
        HasValue = value is not null,
        Value = value is null ? [] : Encoding.UTF8.GetBytes(value),
        Headers = new HeaderBlock(new HeaderBlockBuilder().Add("trace", "t1").Add("trace", "t2").ToArray()),
    });
}
