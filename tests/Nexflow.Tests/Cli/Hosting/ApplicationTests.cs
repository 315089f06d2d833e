using Nexflow.Cli.Hosting;
using Nexflow.Tests.Cli.Support;

namespace Nexflow.Tests.Cli.Hosting;

public sealed class ApplicationTests
{
    [Theory]
    [InlineData("verson", "there is no command 'verson'", "did you mean 'version'?")]
    [InlineData("version --outpt json", "there is no option '--outpt'", "did you mean '--output'?")]
    [InlineData("peek orders --follw", "there is no option '--follw'", "did you mean '--follow'?")]
    [InlineData("topics -z", "there is no option '-z'", "nexflow topics --help")]
    [InlineData("--theme midnigt", "--theme does not know 'midnigt'", "did you mean 'midnight'?")]
    [InlineData("console --screen nowhere", "--screen does not know 'nowhere': topics, stats, trace, dlq, build", "nexflow console --help")]
    [InlineData("version --output xml", "--output does not know 'xml': text, json", "nexflow version --help")]
    [InlineData("version --output jsn", "--output does not know 'jsn', did you mean 'json'?", "nexflow version --help")]
    [InlineData("version --output", "--output needs a value: text|json", "nexflow version --help")]
    [InlineData("version extra", "'extra' is one word too many", "nexflow version --help")]
    [InlineData("--color alway", "did you mean 'always'?", "nexflow --help")]
    [InlineData("@args", "there is no command '@args'", "nexflow --help")]
    public async Task RunAsync_WrongCommandLine_SaysWhatAndHowToGoOn(string line, string message, string help)
    {
        var run = await CliRun.OfAsync(line.Split(' '));

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Empty(run.Output);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.Split('\n').Length, 2, 4);
    }

    [Fact]
    public async Task RunAsync_EscapeSequenceAsCommand_IsShownHarmless()
    {
        var run = await CliRun.OfAsync("\e[2Jx");

        Assert.DoesNotContain('\e', run.Error);
        Assert.Contains("\\x1B[2Jx", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Version_PrintsOneLine()
    {
        var run = await CliRun.OfAsync("version");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.StartsWith($"nexflow {BuildInfo.Version} (", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Output.Count(c => c == '\n'));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task RunAsync_VersionAsJson_IsJson()
    {
        var run = await CliRun.OfAsync("version", "-o", "json");

        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal(BuildInfo.Version, json.RootElement.GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("--color never", true, false)]
    [InlineData("--color always", false, true)]
    [InlineData("--color auto", true, true)]
    [InlineData("--color auto", false, false)]
    public async Task RunAsync_Color_IsDecidedByFlagThenTerminal(string flag, bool terminal, bool colored)
    {
        var world = new CliWorld { Terminal = terminal, Variables = { ["TERM"] = "xterm" } };

        var run = await CliRun.OfAsync(world, ["verson", .. flag.Split(' ')]);

        Assert.Equal(colored, run.Error.Contains('\e'));
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public async Task RunAsync_EnvironmentAgainstColor_HasNone(string variable, string value)
    {
        var world = new CliWorld { Terminal = true, Variables = { ["TERM"] = "xterm" } };
        world.Variables[variable] = value;

        var run = await CliRun.OfAsync(world, "verson");

        Assert.DoesNotContain('\e', run.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    [InlineData("-h")]
    public async Task RunAsync_Help_GoesToStandardOutput(string word)
    {
        var run = await CliRun.OfAsync(word);

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains("version", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task RunAsync_ColorVariable_IsObeyedWithoutAWarning()
    {
        var world = new CliWorld { Cluster = Demo.Cluster(), Terminal = true, Variables = { ["TERM"] = "xterm", ["NEXFLOW_COLOR"] = "never" } };

        var run = await CliRun.OfAsync(world, "topics");

        Assert.Empty(run.Error);
        Assert.DoesNotContain('\e', run.Output);
    }
}
