using System.Text;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;

namespace Nexflow.Tests.Tui.Running;

internal static class TestClusters
{
    /// <summary>One topic of three partitions; record i goes to partition i % 3, a second apart.</summary>
    public static async Task<EmbeddedCluster> OrdersAsync(int records, TimeProvider clock)
    {
        var cluster = new EmbeddedCluster(new EmbeddedClusterOptions { Identity = new ClusterIdentity("test", "embedded", "memory", false), Time = clock, Retention = false });
        await cluster.CreateTopicAsync(new NewTopic("orders", 3, new Dictionary<string, string>()), CancellationToken.None);
        await AppendAsync(cluster, 0, records);
        return cluster;
    }

    public static Task AppendAsync(EmbeddedCluster cluster, int from, int count) => cluster.ProduceAsync(
        "orders",
        [.. Enumerable.Range(from, count).Select(i => new NewMessage { Partition = i % 3, Key = Encoding.UTF8.GetBytes($"k{i}"), Value = Encoding.UTF8.GetBytes($"{{\"n\":{i}}}"), TimestampMs = 1_000_000 + (i * 1000) })],
        CancellationToken.None);
}
