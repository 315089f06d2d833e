using System.Text.Json;
using Nexflow.Cli.Hosting;
using Nexflow.Tests.Cli.Support;

namespace Nexflow.Tests.Cli.Commands;

public sealed class PeekCommandTests
{
    private readonly CliWorld _world = new() { Cluster = Demo.Cluster() };

    [Theory]
    [InlineData("--last 3", "k7 k8 k9")]
    [InlineData("--limit 2", "k8 k9")]
    [InlineData("start --ordered", "k0 k1 k2 k3 k4 k5 k6 k7 k8 k9")]
    [InlineData("start --partition 0", "k0 k2 k4 k6 k8")]
    [InlineData("start --partition 0 --limit 2", "k0 k2")]
    [InlineData("1:3 --partition 1", "k3 k5")]
    [InlineData("-2 --ordered", "k6 k7 k8 k9")]
    [InlineData("@2026-03-14T09:00:07Z --ordered", "k7 k8 k9")]
    public async Task Run_Range_ShowsItsRecordsInOrder(string options, string keys)
    {
        var run = await CliRun.OfAsync(_world, ["peek", "orders", "--format", "%k", .. options.Split(' ')]);

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Equal(keys.Split(' '), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("scanned", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Json_KeepsLargeIdsAndDuplicateHeaders()
    {
        var run = await CliRun.OfAsync(_world, "peek", "orders", "--last", "1", "-o", "json");

        using var json = JsonDocument.Parse(run.Output);
        var record = json.RootElement[0];
        Assert.Equal("2026-03-14T09:00:09.000Z", record.GetProperty("timestamp").GetString());
        Assert.Contains("9007199254741002", run.Output, StringComparison.Ordinal);
        Assert.Equal(["t1", "t2"], record.GetProperty("headers").EnumerateArray().Select(header => header.GetProperty("value").GetString()));
    }

    [Fact]
    public async Task Run_JsonWithVerdict_EndsWithIt()
    {
        var run = await CliRun.OfAsync(_world, "peek", "orders", "start", "-o", "jsonl", "--verdict", "--quiet");

        using var json = JsonDocument.Parse(run.Output.TrimEnd('\n').Split('\n')[^1]);
        var verdict = json.RootElement.GetProperty("verdict");
        Assert.Equal("end reached", verdict.GetProperty("reason").GetString());
        Assert.Equal(10, verdict.GetProperty("scanned").GetInt64());
        Assert.Equal(2, verdict.GetProperty("partitions").GetArrayLength());
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("json", "[]\n")]
    [InlineData("jsonl", "")]
    [InlineData("csv", "")]
    [InlineData("table", "")]
    public async Task Run_EmptyTopic_PrintsNothingAndSaysSo(string format, string output)
    {
        var run = await CliRun.OfAsync(_world, "peek", "empty", "-o", format);

        Assert.Equal((ExitCode.Ok, output), (run.Code, run.Output));
        Assert.Contains("end reached, 0 scanned", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_EmptyTopicWithFailEmpty_ExitsWithSix()
    {
        Assert.Equal(ExitCode.Empty, (await CliRun.OfAsync(_world, "peek", "empty", "--fail-empty")).Code);
    }

    [Fact]
    public async Task Run_EscapeSequenceOnATerminal_IsShownHarmless()
    {
        var world = new CliWorld { Cluster = Demo.Cluster(), Terminal = true, Width = 200 };

        var table = await CliRun.OfAsync(world, "peek", "orders.dlq", "--raw", "--color", "never");
        var template = await CliRun.OfAsync(new CliWorld { Cluster = Demo.Cluster(), Terminal = true }, "peek", "orders.dlq", "--raw", "--format", "%v");
        var json = await CliRun.OfAsync(new CliWorld { Cluster = Demo.Cluster() }, "peek", "orders.dlq", "--raw", "-o", "jsonl");

        Assert.DoesNotContain('\e', table.Output + template.Output + json.Output);
        Assert.Contains("\\x1B[31mboom", table.Output, StringComparison.Ordinal);
        Assert.Contains("\\u001b[31mboom", json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Table_IsNeverWiderThanTheTerminal()
    {
        var world = new CliWorld { Cluster = Demo.Cluster(), Terminal = true, Width = 60 };

        var run = await CliRun.OfAsync(world, "peek", "orders", "--color", "never");

        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 60));
        Assert.Contains("…", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("peek nothing", (int)ExitCode.Diagnostics, "NX5004")]
    [InlineData("peek orders 10:5", (int)ExitCode.Diagnostics, "NX5020")]
    [InlineData("peek orders abc", (int)ExitCode.Diagnostics, "NX1007")]
    [InlineData("peek orders --partition 9", (int)ExitCode.Diagnostics, "NX5005")]
    [InlineData("peek orders --format %q", (int)ExitCode.Diagnostics, "NX1012")]
    [InlineData("peek orders --fields a..b", (int)ExitCode.Diagnostics, "NX1011")]
    [InlineData("peek orders --max-rate fast", (int)ExitCode.Diagnostics, "NX1001")]
    [InlineData("peek", (int)ExitCode.Usage, "TOPIC[,TOPIC...] is missing")]
    [InlineData("peek orders --last 0", (int)ExitCode.Usage, "whole number from 1")]
    [InlineData("peek orders start --last 3", (int)ExitCode.Usage, "exclude each other")]
    [InlineData("peek orders --partition x", (int)ExitCode.Usage, "--partition takes numbers")]
    [InlineData("peek orders --format %k --fields a", (int)ExitCode.Usage, "exclude each other")]
    public async Task Run_BadInput_SaysWhat(string line, int code, string text)
    {
        var run = await CliRun.OfAsync(_world, line.Split(' '));

        Assert.Equal((ExitCode)code, run.Code);
        Assert.Contains(text, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Run_FollowUntilInterrupted_PrintsTheVerdictAndEndsWith130()
    {
        var cluster = Demo.Cluster();
        var world = new CliWorld { Cluster = cluster };
        var output = new SignalingWriter("k9", () => world.Signals.Raise(ExitCode.Interrupted));
        var error = new StringWriter { NewLine = "\n" };

        var code = await new Application(world.Host(output, error)).RunAsync(["peek", "orders", "--last", "2", "--follow", "--format", "%k"]);

        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Contains("cancelled", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ReaderGone_EndsQuietly()
    {
        using var output = new BrokenWriter();
        using var error = new StringWriter();

        var code = await new Application(_world.Host(output, error)).RunAsync(["peek", "orders", "start"]);

        Assert.Equal(ExitCode.Ok, code);
        Assert.Empty(error.ToString());
    }
}
