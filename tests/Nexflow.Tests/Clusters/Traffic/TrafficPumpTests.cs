using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Recordings;
using Nexflow.Clusters.Traffic;
using Nexflow.Core.Records;
using Nexflow.Tests.Clusters.Recordings;
using Nexflow.Tests.Support;

namespace Nexflow.Tests.Clusters.Traffic;

public sealed class TrafficPumpTests
{
    private const long StartMs = 1_800_000_000_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Advance_TenMinutes_KeepsTheRate()
    {
        await using var cluster = Open();
        var before = await TotalAsync(cluster);

        await RunAsync(cluster, seconds: 600, rate: 30);

        // A Poisson process of about 3,300 payments: ten per cent are more than five deviations, and the incident's retries are within.
        Assert.InRange(await TotalAsync(cluster) - before, 18_000 * 0.9, 18_000 * 1.1);
    }

    [Fact]
    public async Task Advance_TwentyThousandASecond_KeepsUp()
    {
        await using var cluster = Open();
        var before = await TotalAsync(cluster);

        await RunAsync(cluster, seconds: 4, rate: 20_000);

        // Payments take a moment to lead to all of their records: the first seconds are below the rate.
        Assert.InRange(await TotalAsync(cluster) - before, 50_000, 90_000);
    }

    [Fact]
    public async Task Advance_SameSeed_AppendsTheSameBytes()
    {
        await using var one = Open();
        await using var two = Open();

        await RunAsync(one, seconds: 30, rate: 50);
        await RunAsync(two, seconds: 30, rate: 50);

        Assert.Equal(await NewestAsync(one), await NewestAsync(two));
    }

    [Fact]
    public async Task Advance_AfterALongSleep_LeavesOutWhatWasMissed()
    {
        await using var cluster = Open();
        var pump = new TrafficPump(cluster, 1, StartMs);
        await pump.AdvanceAsync(StartMs, 30, Cancellation);
        var before = await TotalAsync(cluster);

        await pump.AdvanceAsync(StartMs + 8 * 3_600_000, 30, Cancellation);

        // Reference data changes on; eight hours of payments would be 864,000 records.
        Assert.InRange(await TotalAsync(cluster) - before, 1, 5000);
    }

    [Fact]
    public async Task Advance_Groups_FollowLagAndStall()
    {
        await using var cluster = Open();
        var before = await LagAsync(cluster);

        await RunAsync(cluster, seconds: 300, rate: 60);

        var after = await LagAsync(cluster);
        Assert.InRange(after["auth-processor"], 0, 6 * 3);
        Assert.InRange(after["fraud-scorer"], before["fraud-scorer"] + 300, long.MaxValue);
        Assert.True(after["settlement-writer"] > before["settlement-writer"]);
        Assert.True(after["notification-sender"] > before["notification-sender"]);
        var groups = await cluster.ListGroupsAsync(Cancellation);
        Assert.Null(groups.Single(group => group.Id == "audit-archiver").Offsets[1].Offset);
        Assert.Empty(groups.Single(group => group.Id == "notification-sender").Members);
    }

    [Fact]
    public async Task Advance_Always_ContinuesTheRecordingsOffsets()
    {
        await using var cluster = Open();
        var partition = new TopicPartition(ScenarioTopics.Authorisations, 0);
        var high = (await cluster.WatermarksAsync([partition], IsolationLevel.ReadCommitted, Cancellation))[0].High;

        await RunAsync(cluster, seconds: 60, rate: 60);

        await using var source = cluster.OpenSource(new SourceRequest([new PartitionOffset(partition, high - 1)], IsolationLevel.ReadCommitted, 1 << 20, Wait: false));
        var batch = await source.ReadAsync(Cancellation);
        Assert.NotNull(batch);
        Assert.True(batch.Count > 0);
        Assert.Equal(high - 1, batch[0].Offset);
    }

    private static EmbeddedCluster Open() =>
        RecordingCluster.OpenCopy(new FolderRecordingFiles(Path.Combine(RepositoryRoot.Path, "recordings", PaymentsIncident.Name)), TimeProvider.System);

    private static async Task RunAsync(EmbeddedCluster cluster, int seconds, double rate)
    {
        var pump = new TrafficPump(cluster, 1, StartMs);
        for (var ms = 0; ms <= seconds * 1000; ms += 200)
        {
            await pump.AdvanceAsync(StartMs + ms, rate, Cancellation);
        }
    }

    private static async Task<IReadOnlyList<Watermarks>> AllAsync(EmbeddedCluster cluster)
    {
        var topics = await cluster.ListTopicsAsync(Cancellation);
        var partitions = topics.SelectMany(topic => topic.Partitions.Select(partition => new TopicPartition(topic.Name, partition.Id))).ToList();
        return await cluster.WatermarksAsync(partitions, IsolationLevel.ReadCommitted, Cancellation);
    }

    private static async Task<long> TotalAsync(EmbeddedCluster cluster) => (await AllAsync(cluster)).Sum(watermarks => watermarks.High);

    private static async Task<Dictionary<string, long>> LagAsync(EmbeddedCluster cluster)
    {
        var highs = (await AllAsync(cluster)).ToDictionary(watermarks => watermarks.Partition, watermarks => watermarks.High);
        return (await cluster.ListGroupsAsync(Cancellation)).ToDictionary(
            group => group.Id,
            group => group.Offsets.Where(committed => committed.Offset is not null).Sum(committed => highs[committed.Partition] - committed.Offset!.Value));
    }

    private static async Task<List<string>> NewestAsync(EmbeddedCluster cluster)
    {
        var lines = new List<string>();
        var starts = (await AllAsync(cluster)).Select(watermarks => new PartitionOffset(watermarks.Partition, Math.Max(watermarks.Low, watermarks.High - 20))).ToList();
        await using var source = cluster.OpenSource(new SourceRequest(starts, IsolationLevel.ReadCommitted, 1 << 20, Wait: false));
        while (await source.ReadAsync(Cancellation) is { } batch)
        {
            for (var i = 0; i < batch.Count; i++)
            {
                var message = batch[i];
                lines.Add($"{message.Topic}/{message.Partition}@{message.Offset} {message.TimestampMs} {Convert.ToHexString(message.Key)} {Convert.ToHexString(message.Value)} {Convert.ToHexString(message.Headers.Bytes)}");
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
