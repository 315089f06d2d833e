using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using static Nexflow.Tests.Clusters.Contract.ClusterReading;

namespace Nexflow.Tests.Clusters.Contract;

/// <summary>What every adapter of <see cref="ICluster"/> must do. Topics have unique names, so that a shared broker serves.</summary>
public abstract partial class ClusterContract(IClusterAdapter adapter)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ListTopics_AfterCreate_DescribesPartitionsInOrder()
    {
        await using var cluster = await adapter.OpenAsync();
        var (b, a) = (Unique("b"), Unique("a"));
        await CreateAsync(cluster, b, 1);
        await CreateAsync(cluster, a, 3);

        var ours = (await cluster.ListTopicsAsync(Cancellation)).Where(t => t.Name == a || t.Name == b).ToList();

        Assert.Equal([a, b], ours.Select(t => t.Name));
        Assert.Equal([0, 1, 2], ours[0].Partitions.Select(p => p.Id));
        Assert.False(ours[0].Internal);
        var brokers = (await cluster.DescribeAsync(Cancellation)).Brokers.Select(x => x.Id).ToList();
        Assert.All(ours[0].Partitions, p => Assert.Contains(p.Leader!.Value, brokers));
    }

    [Fact]
    public async Task CreateTopic_Twice_SaysThatItExists()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("twice");
        await CreateAsync(cluster, topic, 1);
        await FailsAsync(ClusterError.TopicExists, () => CreateAsync(cluster, topic, 1));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(".", 1)]
    [InlineData("with space", 1)]
    [InlineData("größe", 1)]
    [InlineData("no-partitions", 0)]
    public async Task CreateTopic_Impossible_IsRefused(string name, int partitions)
    {
        await using var cluster = await adapter.OpenAsync();
        await FailsAsync(ClusterError.InvalidRequest, () => CreateAsync(cluster, name, partitions));
    }

    [Fact]
    public async Task CreateTopic_DiffersOnlyInDotAndUnderscore_IsRefused()
    {
        await using var cluster = await adapter.OpenAsync();
        var name = Unique("a_b");
        await CreateAsync(cluster, name, 1);
        await FailsAsync(ClusterError.InvalidRequest, () => CreateAsync(cluster, name.Replace('_', '.'), 1));
    }

    [Theory]
    [InlineData("retention.ms", "soon")]
    [InlineData("cleanup.policy", "burn")]
    [InlineData("retention.msec", "1")]
    public async Task CreateTopic_BadSetting_IsRefused(string name, string value)
    {
        await using var cluster = await adapter.OpenAsync();
        await FailsAsync(ClusterError.InvalidRequest, () => CreateAsync(cluster, Unique("bad"), 1, (name, value)));
    }

    [Fact]
    public async Task DescribeTopicConfig_SetAndDefaults_AreToldApart()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("config");
        await CreateAsync(cluster, topic, 1, ("cleanup.policy", "compact"));

        var config = (await cluster.DescribeTopicConfigAsync(topic, Cancellation)).ToDictionary(c => c.Name);

        Assert.Equal(("compact", false), (config["cleanup.policy"].Value, config["cleanup.policy"].IsDefault));
        Assert.Equal(("604800000", true), (config["retention.ms"].Value, config["retention.ms"].IsDefault));
        Assert.Equal(("1048588", true), (config["max.message.bytes"].Value, config["max.message.bytes"].IsDefault));
    }

    [Fact]
    public async Task Unknown_TopicsAndPartitions_AreTyped()
    {
        await using var cluster = await adapter.OpenAsync();
        var topic = Unique("known");
        await CreateAsync(cluster, topic, 2);
        var missing = Unique("missing");

        await FailsAsync(ClusterError.UnknownTopic, () => cluster.DescribeTopicConfigAsync(missing, Cancellation));
        await FailsAsync(ClusterError.UnknownTopic, () => cluster.WatermarksOfAsync(missing));
        await FailsAsync(ClusterError.UnknownTopic, () => cluster.ProduceTextAsync(missing, "x"));
        await FailsAsync(ClusterError.UnknownTopic, () => cluster.ReadAllAsync(new PartitionOffset(new TopicPartition(missing, 0), 0)));
        await FailsAsync(ClusterError.UnknownPartition, () => cluster.WatermarksOfAsync(topic, 2));
        await FailsAsync(ClusterError.UnknownPartition, () => cluster.ProduceAsync(topic, [Text(null, "x", 2)], Cancellation));
    }

    [Fact]
    public async Task ListGroups_AfterCommit_ShowsOffsetsAndState()
    {
        await using var cluster = await adapter.OpenAsync();
        var (topic, group) = (Unique("grouped"), Unique("group"));
        await CreateAsync(cluster, topic, 2);
        await cluster.ProduceTextAsync(topic, "a", "b");
        await adapter.CommitAsync(cluster, group, new TopicPartition(topic, 0), 1);

        var found = Assert.Single(await cluster.ListGroupsAsync(Cancellation), g => g.Id == group);

        Assert.Equal("Empty", found.State);
        Assert.Empty(found.Members);
        Assert.Equal(1, Assert.Single(found.Offsets, o => o.Partition == new TopicPartition(topic, 0)).Offset);
        Assert.DoesNotContain(found.Offsets, o => o.Partition.Partition == 1 && o.Offset is not null);
    }

    [Fact]
    public async Task Calls_WhenCancelled_Throw()
    {
        await using var cluster = await adapter.OpenAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cluster.ListTopicsAsync(new CancellationToken(true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cluster.ListGroupsAsync(new CancellationToken(true)));
    }

    private static string Unique(string name) => $"{name}-{Guid.NewGuid():N}";

    private static Task CreateAsync(ICluster cluster, string topic, int partitions, params (string Name, string Value)[] config) =>
        cluster.CreateTopicAsync(new NewTopic(topic, partitions, config.ToDictionary(c => c.Name, c => c.Value)), Cancellation);

    private static async Task FailsAsync(ClusterError error, Func<Task> action) =>
        Assert.Equal(error, (await Assert.ThrowsAsync<ClusterException>(action)).Error);
}
