using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Commands;

/// <summary>A command line that cannot be understood: exit 1, two or three lines on stderr, no page of help.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("topic", "did you mean 'topics'?")]
    [InlineData("topics --frobnicate", "--frobnicate")]
    [InlineData("peek --nope", "--nope")]
    [InlineData("peek payments.requested --follw", "--follow")]
    [InlineData("peek payments.requested --last ten", "--last")]
    [InlineData("peek payments.requested --last 0", "--last")]
    [InlineData("peek payments.requested --limit", "--limit")]
    [InlineData("peek payments.requested --partition one", "--partition")]
    [InlineData("peek", "TOPIC")]
    [InlineData("peek payments.requested start end", "one word too many")]
    [InlineData("topics --output xml", "table, json, jsonl, csv, yaml")]
    [InlineData("topics --color sometimes", "auto")]
    [InlineData("config", "config")]
    [InlineData("completion tcsh", "bash")]
    [InlineData("explain NX9999", "NX9999")]
    [InlineData("--screen nowhere", "nowhere")]
    [InlineData("--theme nothing", "nothing")]
    public async Task Command_ThatIsNotUnderstood_Exits1WithFewLines(string line, string said)
    {
        var finished = await CommandLine.RunAsync(1, line.Split(' '));

        Assert.Empty(finished.Output);
        Assert.StartsWith("error", finished.Error, StringComparison.Ordinal);
        Assert.Contains(said, finished.Error, StringComparison.Ordinal);
        Assert.InRange(CommandLine.LinesOf(finished.Error), 1, 6);
    }

    [Fact]
    public async Task Version_Prints_OneLineOnStdout()
    {
        var finished = await CommandLine.RunAsync(0, "version");

        Assert.Matches(@"^nexflow \d+\.\d+\.\d+ \(.+\)\n$", finished.Output);
        Assert.Empty(finished.Error);
    }

    [Fact]
    public async Task Explain_OfEveryCode_SaysWhatToDo()
    {
        var list = await CommandLine.RunAsync(0, "explain");
        var codes = System.Text.RegularExpressions.Regex.Matches(list.Output, @"NX\d{4}").Select(m => m.Value).Distinct().ToList();
        Assert.True(codes.Count > 20, list.Output);

        var page = await CommandLine.ShellAsync(0, string.Join(" && ", codes.Select(code => $"nexflow explain {code}")));

        Assert.Equal(codes.Count, page.Output.Split("What to do").Length - 1);
        Assert.All(codes, code => Assert.Contains(code + ": ", page.Output, StringComparison.Ordinal));
    }
}
