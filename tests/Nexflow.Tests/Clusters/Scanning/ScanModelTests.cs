using FsCheck.Xunit;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;
using Nexflow.Tests.Clusters.Contract;

namespace Nexflow.Tests.Clusters.Scanning;

/// <summary>Random clusters, scanned in every way, against a plain list.</summary>
public sealed class ScanModelTests
{
    [Property(MaxTest = 300)]
    public async Task Run_RandomRanges_EqualsTheModel(int seed)
    {
        var random = new Random(seed);
        var model = new List<StoredMessage>();
        await using var cluster = Build(random, model, out var topics);
        var request = new ScanRequest
        {
            Topics = [.. topics.Where(_ => random.Next(4) > 0).DefaultIfEmpty(topics[0])],
            Range = ScanTesting.Range(Bound(random), random.Next(3) == 0 ? null : Bound(random)),
            Direction = (ScanDirection)random.Next(2),
            Ordered = random.Next(2) == 0,
            Budget = new ScanBudget(PrefetchBytes: random.Next(1, 20_000)),
        };
        var resolution = await ScanPlanner.ResolveAsync(cluster, request, TestContext.Current.CancellationToken);
        if (resolution.Plan is not { } plan)
        {
            Assert.All(resolution.Diagnostics, d => Assert.Contains(d.Code, new[] { "NX5020", "NX5021" }));
            return;
        }

        var (sink, progress) = (new CollectingSink(), new ScanProgress());
        var verdict = await Scanner.RunAsync(cluster, plan, sink, TimeProvider.System, progress, TestContext.Current.CancellationToken);

        var expected = model.Where(m => plan.Ranges.Any(r => r.Partition == m.TopicPartition && m.Offset >= r.From && m.Offset < r.To)).ToList();
        Assert.Equal(expected.Select(Place).Order(), sink.Messages.Select(Place).Order());
        Assert.Equal(expected.OrderBy(Place).Select(m => m.ValueText()), sink.Messages.OrderBy(Place).Select(m => m.ValueText()));
        AssertOrder(plan, sink.Messages);
        Assert.Equal((ScanEnd.EndReached, expected.Count), (verdict.End, verdict.Scanned));
        Assert.Equal(verdict.Scanned, verdict.Coverage.Sum(c => c.Scanned));
        Assert.All(verdict.Coverage, c => Assert.True(c.Complete && c.LostToRetention == 0));
        Assert.Equal(plan.Ranges.Sum(r => r.To - r.From), progress.Total);
        Assert.Equal(progress.Total, progress.Done);
    }

    [Property(MaxTest = 100)]
    public async Task Run_Backward_IsTheMirrorOfOrdered(int seed)
    {
        var random = new Random(seed);
        await using var cluster = Build(random, [], out var topics);
        var request = new ScanRequest { Topics = topics, Ordered = true, Budget = new ScanBudget(PrefetchBytes: random.Next(1, 20_000)) };
        var (forward, backward) = (new CollectingSink(), new CollectingSink());
        await cluster.ScanAsync(request, forward);
        await cluster.ScanAsync(request with { Direction = ScanDirection.Backward }, backward);
        Assert.Equal(forward.Places.Reverse(), backward.Places);
    }

    private static void AssertOrder(ScanPlan plan, List<StoredMessage> seen)
    {
        var sign = plan.Direction == ScanDirection.Backward ? -1 : 1;
        foreach (var partition in seen.GroupBy(m => m.TopicPartition))
        {
            var offsets = partition.Select(m => m.Offset * sign).ToList();
            Assert.Equal(offsets.Order(), offsets);
        }

        if (plan.Ordered || plan.Direction == ScanDirection.Backward)
        {
            // Times rise within each partition here, so a merge by time is sorted by time.
            var times = seen.Select(m => m.TimestampMs * sign).ToList();
            Assert.Equal(times.Order(), times);
        }
    }

    private static EmbeddedCluster Build(Random random, List<StoredMessage> model, out List<string> topics)
    {
        var cluster = TestClusters.Make(segment: random.Next(200, 3000));
        topics = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => $"t{i}")];
        foreach (var topic in topics)
        {
            cluster.AddTopic(topic, [.. Enumerable.Range(0, random.Next(1, 5)).Select(p => Partition(random, topic, p, model))], new Dictionary<string, string>());
        }

        return cluster;
    }

    /// <summary>Holes anywhere, at the end too; the low watermark may lie in one.</summary>
    private static DeferredPartition? Partition(Random random, string topic, int partition, List<StoredMessage> model)
    {
        if (random.Next(5) == 0)
        {
            return null;
        }

        var (low, time) = (random.Next(3) * 50L, 1000L);
        var offset = low + random.Next(3);
        var messages = new List<StoredMessage>();
        for (var i = random.Next(300); i > 0; i--)
        {
            time += random.Next(3);
            messages.Add(TestClusters.Message(topic, partition, offset, time, $"{topic}/{partition}/{offset}" + new string('x', random.Next(60))).Copy());
            offset += random.Next(8) == 0 ? random.Next(1, 40) : 1;
        }

        model.AddRange(messages);
        return new DeferredPartition(low, offset + random.Next(3), appender => messages.ForEach(m => appender.Append(m.AsMessage())));
    }

    private static OffsetBound Bound(Random random) => random.Next(6) switch
    {
        0 => new(OffsetBoundKind.Start),
        1 => new(OffsetBoundKind.End),
        2 => new(OffsetBoundKind.FromStart, random.Next(200)),
        3 => new(OffsetBoundKind.FromEnd, random.Next(200)),
        4 => new(OffsetBoundKind.Time, 990 + random.Next(300)),
        _ => new(OffsetBoundKind.Offset, random.Next(400)),
    };

    private static (string, int, long) Place(StoredMessage m) => (m.Topic, m.Partition, m.Offset);
}
