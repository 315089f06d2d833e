using System.Text;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Contract;

/// <summary>Small helpers over the port.</summary>
internal static class ClusterReading
{
    public static NewMessage Text(string? key, string? value, int partition = -1, long? time = null) => new()
    {
        Partition = partition,
        Key = key is null ? null : Encoding.UTF8.GetBytes(key),
        Value = value is null ? null : Encoding.UTF8.GetBytes(value),
        TimestampMs = time,
    };

    public static string? ValueText(this StoredMessage message) => message.Value is null ? null : Encoding.UTF8.GetString(message.Value);

    public static SourceRequest Request(bool wait, params PartitionOffset[] starts) => new(starts, IsolationLevel.ReadCommitted, 1 << 20, wait);

    /// <summary>Reads from the starts until the source says that it is at the end.</summary>
    public static async Task<List<StoredMessage>> ReadAllAsync(this ICluster cluster, params PartitionOffset[] starts)
    {
        var read = new List<StoredMessage>();
        await using var source = cluster.OpenSource(Request(false, starts));
        while (await source.ReadAsync(TestContext.Current.CancellationToken) is { } batch)
        {
            read.AddRange(batch.CopyAll());
        }

        return read;
    }

    public static List<StoredMessage> CopyAll(this MessageBatch batch)
    {
        var copies = new List<StoredMessage>();
        for (var i = 0; i < batch.Count; i++)
        {
            copies.Add(batch[i].Copy());
        }

        return copies;
    }

    public static async Task<Watermarks> WatermarksOfAsync(this ICluster cluster, string topic, int partition = 0) =>
        (await cluster.WatermarksAsync([new TopicPartition(topic, partition)], IsolationLevel.ReadCommitted, TestContext.Current.CancellationToken))[0];

    public static Task<IReadOnlyList<ProduceResult>> ProduceTextAsync(this ICluster cluster, string topic, params string[] values) =>
        cluster.ProduceAsync(topic, [.. values.Select(v => Text(null, v, 0))], TestContext.Current.CancellationToken);
}
