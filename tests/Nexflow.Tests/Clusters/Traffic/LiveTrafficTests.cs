using Microsoft.Extensions.Time.Testing;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Recordings;
using Nexflow.Clusters.Traffic;
using Nexflow.Core.Records;
using Nexflow.Tests.Clusters.Recordings;
using Nexflow.Tests.Support;

namespace Nexflow.Tests.Clusters.Traffic;

public sealed class LiveTrafficTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_OnARealClock_AppendsToWaitingReaders()
    {
        await using var cluster = Open();
        await using var traffic = new LiveTraffic(cluster, TimeProvider.System, new LiveTrafficOptions { RecordsPerSecond = 2000 });
        await using var source = await FollowAsync(cluster);

        traffic.Start();
        traffic.Start();

        var batch = await source.ReadAsync(Cancellation);
        Assert.True(batch!.Count > 0);
    }

    [Fact]
    public async Task RecordsPerSecond_RaisedFromZero_WakesUp()
    {
        await using var cluster = Open();
        await using var traffic = new LiveTraffic(cluster, TimeProvider.System, new LiveTrafficOptions { RecordsPerSecond = 0 });
        await using var source = await FollowAsync(cluster);

        traffic.Start();
        traffic.RecordsPerSecond = 5000;

        var batch = await source.ReadAsync(Cancellation);
        Assert.True(batch!.Count > 0);
    }

    [Fact]
    public async Task Dispose_WhileRunning_EndsAppending()
    {
        await using var cluster = Open();
        var traffic = new LiveTraffic(cluster, TimeProvider.System, new LiveTrafficOptions { RecordsPerSecond = 5000 });
        await using var source = await FollowAsync(cluster);
        traffic.Start();
        await source.ReadAsync(Cancellation);

        await traffic.DisposeAsync();
        traffic.Start();

        Assert.True(traffic.Ended.IsCompletedSuccessfully);
        Assert.Null(traffic.Failure);
    }

    [Fact]
    public async Task Dispose_WithAClockThatStandsStill_ReturnsAtOnce()
    {
        await using var cluster = Open();
        var traffic = new LiveTraffic(cluster, new FakeTimeProvider(), new LiveTrafficOptions { RecordsPerSecond = 30 });
        traffic.Start();

        await traffic.DisposeAsync();

        Assert.Null(traffic.Failure);
    }

    [Fact]
    public async Task CanFeed_DemoAndOther_TellsThemApart()
    {
        await using var demo = Open();
        await using var other = new EmbeddedCluster(new EmbeddedClusterOptions { Identity = new ClusterIdentity("empty", "embedded", "memory", false) });

        Assert.True(await LiveTraffic.CanFeedAsync(demo, Cancellation));
        Assert.False(await LiveTraffic.CanFeedAsync(other, Cancellation));
    }

    [Fact]
    public async Task Start_OnAClusterWithoutItsTopics_TellsWhyItEnded()
    {
        await using var other = new EmbeddedCluster(new EmbeddedClusterOptions { Identity = new ClusterIdentity("empty", "embedded", "memory", false) });
        var traffic = new LiveTraffic(other, TimeProvider.System, new LiveTrafficOptions { RecordsPerSecond = 5000 });

        traffic.Start();
        await traffic.Ended;

        Assert.Equal(ClusterError.UnknownTopic, traffic.Failure?.Error);
        await traffic.DisposeAsync();
    }

    private static EmbeddedCluster Open() =>
        RecordingCluster.OpenCopy(new FolderRecordingFiles(Path.Combine(RepositoryRoot.Path, "recordings", PaymentsIncident.Name)), TimeProvider.System);

    private static async Task<IRecordSource> FollowAsync(EmbeddedCluster cluster) => cluster.OpenSource(new SourceRequest(
        [.. (await HighsAsync(cluster)).Select(watermarks => new PartitionOffset(watermarks.Partition, watermarks.High))], IsolationLevel.ReadCommitted, 1 << 20, Wait: true));

    private static async Task<IReadOnlyList<Watermarks>> HighsAsync(EmbeddedCluster cluster) => await cluster.WatermarksAsync(
        [.. Enumerable.Range(0, 6).Select(partition => new TopicPartition(ScenarioTopics.Authorisations, partition))], IsolationLevel.ReadCommitted, Cancellation);
}
