using Nexflow.Cli.Completion;
using Nexflow.Tests.Cli.Support;

namespace Nexflow.Tests.Cli.Completion;

public sealed class CompletionEngineTests
{
    [Theory]
    [InlineData("to", "topics")]
    [InlineData("co", "console config completion")]
    [InlineData("topics or", "orders orders.dlq")]
    [InlineData("peek orders,", "orders,empty orders,orders.dlq")]
    [InlineData("peek orders,e", "orders,empty")]
    [InlineData("peek --out", "--output")]
    [InlineData("peek --output j", "json jsonl")]
    [InlineData("peek --output=j", "--output=json --output=jsonl")]
    [InlineData("peek orders -o y", "yaml")]
    [InlineData("groups b", "billing")]
    [InlineData("explain NX500", "NX5001 NX5002 NX5003 NX5004 NX5005 NX5006 NX5007 NX5008 NX5009")]
    [InlineData("config ex", "explain")]
    [InlineData("config explain console.", "console.ascii console.linear console.theme console.traffic")]
    [InlineData("--profile d", "demo")]
    [InlineData("completion z", "zsh")]
    [InlineData("nonsense x", "")]
    public async Task CandidatesAsync_AtTheCursor_FitWhatWasWritten(string line, string words)
    {
        var host = new CliWorld { Cluster = Demo.Cluster() }.Host(TextWriter.Null, TextWriter.Null);

        var candidates = await new CompletionEngine(host).CandidatesAsync(line.Split(' '));

        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), candidates.Select(candidate => candidate.Word));
    }

    [Fact]
    public async Task Run_BrokenSettings_AnswersNothingAndDoesNotComplain()
    {
        var world = new CliWorld { Variables = { ["NEXFLOW_CONFIG"] = "/no/such/file" } };

        var run = await CliRun.OfAsync(world, "__complete", "--", "topics", "");

        Assert.Equal(("", ""), (run.Output, run.Error));
    }
}
