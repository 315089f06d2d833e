using System.Text.Json;
using Nexflow.Cli.Hosting;
using Nexflow.Tests.Cli.Support;

namespace Nexflow.Tests.Cli.Commands;

public sealed class GroupsCommandTests
{
    private readonly CliWorld _world = new() { Cluster = Demo.Cluster() };

    [Fact]
    public async Task Run_List_SumsOnlyWhatWasCommitted()
    {
        var run = await CliRun.OfAsync(_world, "groups", "-o", "jsonl");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(2, json.RootElement.GetProperty("lag").GetInt64());
        Assert.Equal("behind", json.RootElement.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Run_OneGroup_ShowsADashWhereNothingWasCommitted()
    {
        var run = await CliRun.OfAsync(_world, "groups", "billing");

        var row = run.Output.Split('\n').Single(line => line.StartsWith("orders", StringComparison.Ordinal) && line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1] == "1");
        Assert.Equal(["orders", "1", "-", "5", "-", "-", "billing-1"], row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("billing-1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_UnknownGroup_Guesses()
    {
        var run = await CliRun.OfAsync(_world, "groups", "biling");

        Assert.Equal(ExitCode.Diagnostics, run.Code);
        Assert.Contains("NX5031", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'billing'?", run.Error, StringComparison.Ordinal);
    }
}
