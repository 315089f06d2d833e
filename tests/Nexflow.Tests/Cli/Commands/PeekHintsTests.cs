using Nexflow.Cli.Hosting;
using Nexflow.Clusters.Embedded;
using Nexflow.Tests.Cli.Support;

namespace Nexflow.Tests.Cli.Commands;

public sealed class PeekHintsTests
{
    [Fact]
    public async Task Run_AFieldThatNoRecordHas_SaysSoAndGuesses()
    {
        var run = await CliRun.OfAsync(World(), "peek", "orders", "--fields", "id,customer.cty", "-o", "csv");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains("no record has customer.cty; did you mean customer.city?", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no record has id", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ARangeBesideTheData_SaysWhereTheNewestRecordIs()
    {
        var run = await CliRun.OfAsync(World(), "peek", "orders", "@2030-01-01");

        Assert.DoesNotContain("City", run.Output, StringComparison.Ordinal);
        Assert.Contains("the newest is of 2026-03-14T09:00:09.000Z", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--last", "3")]
    [InlineData("start", "--ordered")]
    public async Task Run_ADamagedPartition_IsPartialHoweverItEnds(params string[] range)
    {
        var cluster = Demo.Cluster();
        cluster.AddTopic("torn", [new DeferredPartition(0, 5, _ => throw new IOException("cut short")), null], new Dictionary<string, string>());
        for (var i = 0; i < 5; i++)
        {
            Demo.Append(cluster, "torn", 1, "k", "v", i);
        }

        var run = await CliRun.OfAsync(new CliWorld { Cluster = cluster }, ["peek", "torn", .. range]);

        Assert.Equal(ExitCode.Partial, run.Code);
        Assert.Contains("error NX5011", run.Error, StringComparison.Ordinal);
    }

    private static CliWorld World() => new() { Cluster = Demo.Cluster() };
}
