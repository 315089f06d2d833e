using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Benchmarks.Embedded;

/// <summary>Messages of 200 bytes (16 of key, 184 of value) and a cluster to put them in.</summary>
internal sealed class SampleMessages
{
    public const string Topic = "bench";

    private const int Different = 1024;
    private const int KeyBytes = 16;
    private const int ValueBytes = 184;

    private readonly byte[] _bytes = new byte[Different * (KeyBytes + ValueBytes)];

    public SampleMessages(int seed) => new Random(seed).NextBytes(_bytes);

    public static EmbeddedCluster MakeCluster(long budgetBytes, int partitions)
    {
        var cluster = new EmbeddedCluster(new EmbeddedClusterOptions
        {
            Identity = new ClusterIdentity("bench", "embedded", "memory", false),
            MemoryBudgetBytes = budgetBytes,
        });
        cluster.AddTopic(Topic, new DeferredPartition?[partitions], new Dictionary<string, string> { ["retention.ms"] = "-1" });
        return cluster;
    }

    public Message this[int index]
    {
        get
        {
            var entry = _bytes.AsSpan(index % Different * (KeyBytes + ValueBytes), KeyBytes + ValueBytes);
            return new Message
            {
                Topic = Topic,
                Partition = -1,
                Offset = 0,
                TimestampMs = 1_770_000_000_000 + index,
                TimestampKind = TimestampKind.CreateTime,
                HasKey = true,
                Key = entry[..KeyBytes],
                HasValue = true,
                Value = entry[KeyBytes..],
            };
        }
    }
}
