using Microsoft.Extensions.Time.Testing;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using Nexflow.Streams.Stats;
using Nexflow.Tests.Streams.Support;

namespace Nexflow.Tests.Streams.Stats;

public sealed class InventorySamplerTests
{
    private readonly FakeCluster _cluster = new();
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch);
    private readonly InventorySampler _sampler;

    public InventorySamplerTests() => _sampler = new InventorySampler(_cluster, _clock);

    [Fact]
    public async Task SampleAsync_Always_AsksCommitsBeforeEnds()
    {
        _cluster.Topic("a", (0, 10)).Group("g", "a", [5]);

        await SampleAsync();

        Assert.True(_cluster.Asked.IndexOf("groups") < _cluster.Asked.IndexOf("watermarks"));
    }

    [Fact]
    public async Task SampleAsync_Topic_SumsItsPartitions()
    {
        _cluster.Topic("a", (5, 10), (0, 7));

        var topic = (await SampleAsync()).Topics.Topics.Single();

        Assert.Equal((12, 17, false), (topic.Messages, topic.HighTotal, topic.IsCompacted));
    }

    [Theory]
    [InlineData("compact", true)]
    [InlineData("compact,delete", true)]
    [InlineData("delete", false)]
    public async Task SampleAsync_CleanupPolicy_MarksTheCountAsUpperBound(string policy, bool compacted)
    {
        _cluster.Topic("a", (0, 1)).Configs["a"] = [new ConfigEntry("cleanup.policy", policy, IsDefault: false)];

        Assert.Equal(compacted, (await SampleAsync()).Topics.Find("a")!.IsCompacted);
    }

    [Fact]
    public async Task SampleAsync_LeaderlessPartition_IsNotAskedAndCountsNothing()
    {
        _cluster.Topics.Add(new TopicDescription("a", false, [new PartitionDescription(0, 1, [1], [1]), new PartitionDescription(1, null, [2], [])]));
        _cluster.Marks[new TopicPartition("a", 0)] = (0, 4);

        var topic = (await SampleAsync()).Topics.Find("a")!;

        Assert.Equal((1, 1, 4L), (topic.Leaderless, topic.UnderReplicated, topic.Messages));
        Assert.Null(topic.Partitions[1].Messages);
    }

    [Fact]
    public async Task SampleAsync_NoCommit_IsOutsideTheSum()
    {
        _cluster.Topic("a", (0, 10), (0, 10)).Group("g", "a", [4, null]);

        var group = (await SampleAsync()).Groups.Find("g")!;

        Assert.Equal(6, group.Lag);
        Assert.Equal([6L, null], group.Partitions.Select(row => row.Lag));
        Assert.Null(group.Partitions[1].Committed);
    }

    [Fact]
    public async Task SampleAsync_NoCommitAtAll_HasNoLag()
    {
        _cluster.Topic("a", (0, 10)).Group("g", "a", [null]);

        var inventory = await SampleAsync();

        Assert.Null(inventory.Groups.Find("g")!.Lag);
        Assert.Equal(GroupVerdict.Unknown, inventory.Groups.Find("g")!.Verdict);
        Assert.Null(inventory.Topics.Find("a")!.Lag);
    }

    [Fact]
    public async Task SampleAsync_CommitPastTheEnd_IsClampedAndFlagged()
    {
        _cluster.Topic("a", (0, 10)).Group("g", "a", [12]);

        var group = (await SampleAsync()).Groups.Find("g")!;

        Assert.True(group.IsClamped);
        Assert.Equal(0, group.Lag);
    }

    [Fact]
    public async Task SampleAsync_CommitBelowTheLowWatermark_IsExpired()
    {
        _cluster.Topic("a", (8, 10)).Group("g", "a", [3]);

        Assert.True((await SampleAsync()).Groups.Find("g")!.Partitions[0].IsExpired);
    }

    [Fact]
    public async Task SampleAsync_TwoLooks_GiveARatePerSecond()
    {
        _cluster.Topic("a", (0, 100));
        Assert.Null((await SampleAsync()).Topics.Find("a")!.Rate);

        _clock.Advance(TimeSpan.FromSeconds(2));
        _cluster.Topic("a", (50, 130));

        Assert.Equal(15, (await SampleAsync()).Topics.Find("a")!.Rate);
    }

    [Fact]
    public async Task SampleAsync_TopicMadeAnew_StartsItsRateAgain()
    {
        _cluster.Topic("a", (0, 100));
        await SampleAsync();
        _clock.Advance(TimeSpan.FromSeconds(2));
        _cluster.Topic("a", (0, 3));

        Assert.Null((await SampleAsync()).Topics.Find("a")!.Rate);
    }

    [Theory]
    [InlineData(10, 5, true, GroupVerdict.Stalled)]
    [InlineData(10, 6, true, GroupVerdict.Behind)]
    [InlineData(10, 10, true, GroupVerdict.Ok)]
    [InlineData(10, 4, true, GroupVerdict.Rewound)]
    [InlineData(10, 5, false, GroupVerdict.Stopped)]
    public async Task SampleAsync_ThirtySecondsLater_JudgesTheGroup(long high, long commit, bool members, GroupVerdict verdict)
    {
        _cluster.Topic("a", (0, 8)).Group("g", "a", [5]);
        await SampleAsync();
        _clock.Advance(TimeSpan.FromSeconds(1));
        await SampleAsync();
        _clock.Advance(TimeSpan.FromSeconds(30));
        _cluster.Topic("a", (0, high)).Group("g", "a", [commit], members);

        var inventory = await SampleAsync();

        Assert.Equal(verdict, inventory.Groups.Find("g")!.Verdict);
        Assert.Equal(verdict == GroupVerdict.Stalled, inventory.Topics.Find("a")!.IsStalled);
    }

    [Fact]
    public async Task SampleAsync_TopicDeletedInBetween_AsksAgain()
    {
        _cluster.Topic("a", (0, 1));
        var failures = 1;
        _cluster.Failure = question => question == "watermarks" && failures-- > 0 ? new ClusterException(ClusterError.UnknownTopic, "gone") : null;

        Assert.Single((await SampleAsync()).Topics.Topics);
    }

    [Fact]
    public async Task SampleAsync_GroupsDenied_StillTellsTopics()
    {
        _cluster.Topic("a", (0, 1));
        _cluster.Failure = question => question == "groups" ? new ClusterException(ClusterError.AccessDenied, "no right") : null;

        var inventory = await SampleAsync();

        Assert.Equal("no right", inventory.Groups.Problem);
        Assert.Single(inventory.Topics.Topics);
    }

    [Theory]
    [InlineData("payments.dlq", true)]
    [InlineData("connect-orders-dlq", true)]
    [InlineData("orders.DLT", true)]
    [InlineData("orders", false)]
    public async Task SampleAsync_Names_TellDeadLetters(string name, bool deadLetters)
    {
        _cluster.Topic(name, (0, 1));

        Assert.Equal(deadLetters, (await SampleAsync()).Topics.Find(name)!.IsDeadLetter);
    }

    private Task<Inventory> SampleAsync() => _sampler.SampleAsync(TestContext.Current.CancellationToken);
}
