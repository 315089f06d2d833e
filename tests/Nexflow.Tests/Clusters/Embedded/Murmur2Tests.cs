using System.Text;
using Nexflow.Clusters.Embedded;

namespace Nexflow.Tests.Clusters.Embedded;

public sealed class Murmur2Tests
{
    /// <summary>Hashes of the Java client's own test, <c>UtilsTest.testMurmur2</c>.</summary>
    [Theory]
    [InlineData("21", -973932308)]
    [InlineData("foobar", -790332482)]
    [InlineData("a-little-bit-long-string", -985981536)]
    [InlineData("a-little-bit-longer-string", -1486304829)]
    [InlineData("lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58897971)]
    [InlineData("abc", 479470107)]
    public void Hash_OfTheJavaClientsVectors_IsTheSame(string key, int hash) => Assert.Equal(hash, Murmur2.Hash(Encoding.UTF8.GetBytes(key)));

    /// <summary>
    /// Where Kafka's own clients put keys of a topic with 12 partitions, recorded from a broker (Apache Kafka 4.3.1): the Java console producer
    /// and librdkafka with <c>partitioner=murmur2_random</c> agreed on all of them.
    /// </summary>
    public static TheoryData<string, int> Recorded => new()
    {
        { "\t", 3 },
        { "0123456789012345678901234567890123456789", 6 },
        { "21", 0 },
        { "4532-1111-2222-3333", 5 },
        { "a-little-bit-long-string", 8 },
        { "abc", 3 },
        { "card-4929", 2 },
        { "customer:C12345", 10 },
        { "foobar", 6 },
        { "größe", 8 },
        { "key-0", 1 },
        { "key-10", 2 },
        { "key-11", 1 },
        { "key-12", 8 },
        { "key-13", 1 },
        { "key-14", 4 },
        { "key-15", 3 },
        { "key-16", 1 },
        { "key-17", 0 },
        { "key-18", 5 },
        { "key-19", 6 },
        { "key-1", 0 },
        { "key-20", 7 },
        { "key-21", 3 },
        { "key-22", 1 },
        { "key-23", 8 },
        { "key-24", 8 },
        { "key-25", 2 },
        { "key-26", 3 },
        { "key-27", 11 },
        { "key-28", 3 },
        { "key-29", 1 },
        { "key-2", 2 },
        { "key-30", 8 },
        { "key-31", 7 },
        { "key-32", 10 },
        { "key-33", 8 },
        { "key-34", 2 },
        { "key-35", 4 },
        { "key-36", 10 },
        { "key-37", 9 },
        { "key-38", 11 },
        { "key-39", 8 },
        { "key-3", 11 },
        { "key-4", 9 },
        { "key-5", 8 },
        { "key-6", 8 },
        { "key-7", 7 },
        { "key-8", 7 },
        { "key-9", 9 },
        { "x", 10 },
        { "日本語", 10 },
        { "🂡🂢", 11 },
    };

    [Theory]
    [MemberData(nameof(Recorded))]
    public void Partition_OfRecordedKeys_IsKafkas(string key, int partition) => Assert.Equal(partition, Murmur2.Partition(Encoding.UTF8.GetBytes(key), 12));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public async Task Append_EmptyKeyAndNoKey_AreToldApart(string key)
    {
        await using var cluster = TestClusters.Make().WithTopic("t", 7);
        var expected = Murmur2.Partition(Encoding.UTF8.GetBytes(key), 7);
        Assert.All(Enumerable.Range(0, 20), _ => Assert.Equal(expected, cluster.Append(TestClusters.Message("t", -1, 0, 1, "v", key)).Partition));
    }

    [Fact]
    public async Task Append_NoKey_StaysForABatchThenMovesOn()
    {
        await using var cluster = TestClusters.Make().WithTopic("t", 3);
        var partitions = Enumerable.Range(0, 480).Select(_ => cluster.Append(TestClusters.Message("t", -1, 0, 1, new string('x', 1024))).Partition).ToList();
        Assert.Equal([160, 160, 160], partitions.CountBy(p => p).OrderBy(c => c.Key).Select(c => c.Value));
        Assert.Equal(30, partitions.Zip(partitions.Skip(1)).Count(p => p.First != p.Second));
    }
}
