using System.Text.Json;
using Nexflow.Cli.Hosting;
using Nexflow.Tests.Cli.Support;

namespace Nexflow.Tests.Cli.Commands;

public sealed class TopicsCommandTests
{
    private readonly CliWorld _world = new() { Cluster = Demo.Cluster() };

    [Fact]
    public async Task Run_List_HasEveryTopicButInternalOnes()
    {
        var run = await CliRun.OfAsync(_world, "topics");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Equal(["TOPIC", "empty", "orders", "orders.dlq"], FirstWords(run.Output));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Run_Internal_ShowsThemToo()
    {
        var run = await CliRun.OfAsync(_world, "topics", "--internal");

        Assert.Contains("__internal", FirstWords(run.Output));
    }

    [Theory]
    [InlineData("orders*", "orders orders.dlq")]
    [InlineData("orders*,!*.dlq", "orders")]
    [InlineData("/^e/", "empty")]
    public async Task Run_Pattern_NarrowsTheList(string pattern, string names)
    {
        var run = await CliRun.OfAsync(_world, "topics", pattern, "-o", "csv");

        Assert.Equal(names.Split(' '), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task Run_PatternWithoutMatch_SaysSoOnStandardError()
    {
        var run = await CliRun.OfAsync(_world, "topics", "nothing-*", "-o", "json");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Equal("[]\n", run.Output);
        Assert.Contains("no topic matches nothing-*", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oders", "did you mean 'orders'?")]
    [InlineData("oders,orders.dlq", "did you mean 'orders'?")]
    [InlineData("zzzzzzzzz", "nexflow topics lists them")]
    public async Task Run_UnknownName_GuessesAndFails(string name, string help)
    {
        var run = await CliRun.OfAsync(_world, "topics", name);

        Assert.Equal(ExitCode.Diagnostics, run.Code);
        Assert.StartsWith("error NX5004", run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Run_OneName_DescribesIt()
    {
        var run = await CliRun.OfAsync(_world, "topics", "orders", "-o", "json");

        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal(10, root.GetProperty("messages").GetInt64());
        Assert.Equal([5, 5], root.GetProperty("partition_details").EnumerateArray().Select(partition => partition.GetProperty("high").GetInt64()));
        Assert.Equal("billing", root.GetProperty("readers")[0].GetProperty("group").GetString());
        Assert.Equal(2, root.GetProperty("lag").GetInt64());
        Assert.Contains(root.GetProperty("config").EnumerateArray(), entry => entry.GetProperty("name").GetString() == "cleanup.policy");
    }

    [Fact]
    public async Task Run_JsonOnATerminalWithColours_HasNone()
    {
        var world = new CliWorld { Cluster = Demo.Cluster(), Terminal = true, Variables = { ["TERM"] = "xterm-256color" } };

        var table = await CliRun.OfAsync(world, "topics", "--color", "always");
        var json = await CliRun.OfAsync(new CliWorld { Cluster = Demo.Cluster(), Terminal = true, Variables = { ["TERM"] = "xterm-256color" } }, "topics", "-o", "json", "--color", "always");

        Assert.Contains('\e', table.Output);
        Assert.DoesNotContain('\e', json.Output);
    }

    [Theory]
    [InlineData("kafka://localhost:9092", (int)ExitCode.Unreachable, "NX5030")]
    [InlineData("embedded:recordings/nothing-here", (int)ExitCode.Diagnostics, "NX4401")]
    [InlineData("no/such/snapshot", (int)ExitCode.Diagnostics, "NX4401")]
    [InlineData("localhost:9092", (int)ExitCode.Diagnostics, "did you mean \"kafka://localhost:9092\"?")]
    [InlineData("http://localhost", (int)ExitCode.Diagnostics, "NX6007")]
    public async Task Run_ClusterThatCannotBeOpened_SaysWhy(string address, int code, string text)
    {
        var run = await CliRun.OfAsync("topics", "--cluster", address);

        Assert.Equal((ExitCode)code, run.Code);
        Assert.Contains(text, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Run_WithoutAnything_OpensTheBuiltInRecording()
    {
        var run = await CliRun.OfAsync("topics");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains("payments.requested", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FirstWords(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]);
}
