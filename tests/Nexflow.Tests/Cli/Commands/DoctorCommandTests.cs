using System.Text.Json;
using Nexflow.Cli.Hosting;
using Nexflow.Tests.Cli.Support;

namespace Nexflow.Tests.Cli.Commands;

public sealed class DoctorCommandTests
{
    [Fact]
    public async Task Run_AllWell_ExitsWithZero()
    {
        var (run, checks) = await RunAsync(new CliWorld { Cluster = Demo.Cluster(), Variables = { ["LANG"] = "C.UTF-8", ["HOME"] = "/" } });

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Equal("terminal locale colours config profile cluster topics groups state folder clock".Replace("state folder", "state-folder", StringComparison.Ordinal).Split(' '), checks.Keys.Select(name => name.Replace(' ', '-')));
        Assert.Equal("ok", checks["cluster"].Status);
    }

    [Fact]
    public async Task Run_ClusterOutOfReach_ExitsWithFourAndSaysWhatNext()
    {
        var (run, checks) = await RunAsync(new CliWorld(), "--cluster", "kafka://nowhere:9092");

        Assert.Equal(ExitCode.Unreachable, run.Code);
        Assert.Equal("fail", checks["cluster"].Status);
        Assert.Contains("nexflow explain NX5030", checks["cluster"].Next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_UnknownVariable_IsSeen()
    {
        var (_, checks) = await RunAsync(new CliWorld { Cluster = Demo.Cluster(), Variables = { ["NEXFLOW_CONSOLE_TEME"] = "x" } });

        Assert.NotEqual("ok", checks["config"].Status);
    }

    [Fact]
    public async Task Run_DumbTerminalWithoutUtf8_Warns()
    {
        var (_, checks) = await RunAsync(new CliWorld { Cluster = Demo.Cluster(), Terminal = true, Variables = { ["TERM"] = "dumb", ["LANG"] = "C" } });

        Assert.Equal(("warn", "warn"), (checks["terminal"].Status, checks["locale"].Status));
    }

    private static async Task<(CliRun Run, Dictionary<string, (string Status, string? Next)> Checks)> RunAsync(CliWorld world, params string[] more)
    {
        var run = await CliRun.OfAsync(world, ["doctor", "-o", "json", .. more]);
        using var json = JsonDocument.Parse(run.Output);
        var checks = json.RootElement.EnumerateArray().ToDictionary(
            check => check.GetProperty("check").GetString()!,
            check => (check.GetProperty("status").GetString()!, check.GetProperty("next_step").GetString()));
        return (run, checks);
    }
}
