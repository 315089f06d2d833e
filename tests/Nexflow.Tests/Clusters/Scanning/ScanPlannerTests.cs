using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Scanning;

public sealed class ScanPlannerTests
{
    [Fact]
    public async Task Resolve_SeveralPartitions_PrunesTheEmptyOnes()
    {
        await using var cluster = await FilledAsync();
        var plan = await cluster.PlanAsync(new ScanRequest { Topics = ["orders", "orders"] });
        Assert.Equal([new PartitionRange(new("orders", 0), 10, 100)], plan.Ranges);
        Assert.Equal([new PartitionRange(new("orders", 1), 0, 0)], plan.Empty);
    }

    [Theory]
    [InlineData(OffsetBoundKind.FromEnd, 5, 95)]
    [InlineData(OffsetBoundKind.FromEnd, 500, 10)]
    [InlineData(OffsetBoundKind.FromStart, 5, 15)]
    [InlineData(OffsetBoundKind.Offset, 50, 50)]
    [InlineData(OffsetBoundKind.Time, 1042, 42)]
    [InlineData(OffsetBoundKind.Time, 0, 10)]
    public async Task Resolve_From_IsAbsolute(OffsetBoundKind kind, long value, long from)
    {
        await using var cluster = await FilledAsync();
        var plan = await cluster.PlanAsync(new ScanRequest { Topics = ["orders"], Partitions = [0], Range = ScanTesting.Range(new(kind, value)) });
        Assert.Equal([new PartitionRange(new("orders", 0), from, 100)], plan.Ranges);
    }

    [Fact]
    public async Task Resolve_NothingSoLate_IsEmpty()
    {
        await using var cluster = await FilledAsync();
        var plan = await cluster.PlanAsync(new ScanRequest { Topics = ["orders"], Partitions = [0], Range = ScanTesting.Range(new(OffsetBoundKind.Time, 5000)) });
        Assert.Empty(plan.Ranges);
    }

    [Theory]
    [InlineData(101, 200, "NX5021", "stores 10 to 100")]
    [InlineData(0, 10, "NX5021", "stores 10 to 100")]
    [InlineData(60, 50, "NX5020", "60:50")]
    public async Task Resolve_ImpossibleRange_IsAnErrorThatNamesTheWatermarks(long from, long to, string code, string text)
    {
        await using var cluster = await FilledAsync();
        var diagnostic = await FailsAsync(cluster, new ScanRequest { Topics = ["orders"], Partitions = [0], Range = ScanTesting.Range(ScanTesting.At(from), ScanTesting.At(to)) });
        Assert.Equal(code, diagnostic.Code);
        Assert.Contains(text, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 50, 10, 50)]
    [InlineData(90, 200, 90, 100)]
    public async Task Resolve_PartlyOutside_IsCutAndSaysSo(long from, long to, long cutFrom, long cutTo)
    {
        await using var cluster = await FilledAsync();
        var request = new ScanRequest { Topics = ["orders"], Partitions = [0], Range = ScanTesting.Range(ScanTesting.At(from), ScanTesting.At(to)) };
        var resolution = await ScanPlanner.ResolveAsync(cluster, request, TestContext.Current.CancellationToken);
        Assert.Equal([new PartitionRange(new("orders", 0), cutFrom, cutTo)], resolution.Plan!.Ranges);
        var warning = Assert.Single(resolution.Diagnostics);
        Assert.Equal(("NX5022", Severity.Warning), (warning.Code, warning.Severity));
    }

    [Fact]
    public async Task Resolve_UnknownNames_AreDiagnosticsWithAGuess()
    {
        await using var cluster = await FilledAsync();
        var diagnostic = await FailsAsync(cluster, new ScanRequest { Topics = ["ordes"] });
        Assert.Equal(("NX5004", "orders"), (diagnostic.Code, Assert.Single(diagnostic.Fixes).Replacement));
        Assert.Equal("NX5005", (await FailsAsync(cluster, new ScanRequest { Topics = ["orders"], Partitions = [7] })).Code);
    }

    [Fact]
    public async Task Resolve_FollowWithAnEndOrBackward_IsRefused()
    {
        await using var cluster = await FilledAsync();
        Assert.Equal("NX5023", (await FailsAsync(cluster, new ScanRequest { Topics = ["orders"], Follow = true, Range = ScanTesting.Range(null, ScanTesting.At(5)) })).Code);
        Assert.Equal("NX5023", (await FailsAsync(cluster, new ScanRequest { Topics = ["orders"], Follow = true, Direction = ScanDirection.Backward })).Code);
    }

    [Fact]
    public async Task Resolve_TimeOnACorruptPartition_PlansTheOthersByTime()
    {
        await using var cluster = await FilledAsync();
        cluster.AddTopic("broken", [new DeferredPartition(0, 9, _ => throw new FormatException("bad"))], new Dictionary<string, string>());
        var plan = await cluster.PlanAsync(new ScanRequest { Topics = ["broken", "orders"], Range = ScanTesting.Range(new(OffsetBoundKind.Time, 1090)) });
        Assert.Equal([new(new("broken", 0), 0, 9), new PartitionRange(new("orders", 0), 90, 100)], plan.Ranges);
    }

    /// <summary>orders/0 stores 10 to 100 with times 1010 to 1099; orders/1 is empty.</summary>
    private static async Task<EmbeddedCluster> FilledAsync()
    {
        var cluster = TestClusters.Make().WithTopic("orders", 2);
        for (var i = 0; i < 100; i++)
        {
            cluster.Put("orders", "v", 0, 1000 + i);
        }

        await cluster.DeleteRecordsAsync([new(new("orders", 0), 10)], TestContext.Current.CancellationToken);
        return cluster;
    }

    private static async Task<Diagnostic> FailsAsync(EmbeddedCluster cluster, ScanRequest request)
    {
        var resolution = await ScanPlanner.ResolveAsync(cluster, request, TestContext.Current.CancellationToken);
        Assert.Null(resolution.Plan);
        return Assert.Single(resolution.Diagnostics);
    }
}
