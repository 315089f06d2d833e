using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Commands;

/// <summary>The program among others: pipes, Ctrl-C, completion in a real bash.</summary>
public sealed class ShellTests
{
    [Fact]
    public async Task Follow_OnSigInt_TellsItsVerdictAndExits130()
    {
        // timeout(1) in the foreground leaves SIGINT alone, which a shell's `&` would have ignored.
        var finished = await CommandLine.ShellAsync(
            0,
            "exec 3< <(exec nexflow peek payments.requested --last 1 --follow --format '%o\\n' 2>err.$$ ; ); pid=$!; read -r offset <&3; kill -INT $pid; wait $pid; echo \"$? $offset\"; cat err.$$; rm err.$$".Replace("err.$$", "\"$HOME/err\"", StringComparison.Ordinal));

        Assert.Matches(@"^130 \d+\ncancelled, .*scanned", finished.Output);
    }

    [Theory]
    [InlineData("nexflow pee", "peek")]
    [InlineData("nexflow peek payments.re", "payments.requested")]
    [InlineData("nexflow topics --out", "--output")]
    [InlineData("nexflow topics --output js", "json jsonl")]
    [InlineData("nexflow groups notification-s", "notification-sender")]
    [InlineData("nexflow --profile d", "demo dev")]
    [InlineData("nexflow config explain console.th", "console.theme")]
    [InlineData("nexflow peek zzz", "")]
    public async Task Completion_InBash_OffersWhatFits(string typed, string offered)
    {
        var finished = await CommandLine.ShellAsync(
            0,
            $"set -u; source <(nexflow completion bash); COMP_LINE='{typed}'; COMP_POINT=${{#COMP_LINE}}; read -ra COMP_WORDS <<< \"$COMP_LINE\"; COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); compopt() {{ :; }}; _nexflow; echo \"${{COMPREPLY[*]-}}\"");

        Assert.Equal(offered, string.Join(' ', finished.Output.Split(' ', StringSplitOptions.TrimEntries)));
        Assert.Empty(finished.Error);
    }

    [Fact]
    public async Task Output_ThatIsClosed_IsToldOnce()
    {
        var finished = await CommandLine.ShellAsync(4, "nexflow topics >&-");

        Assert.Equal(1, CommandLine.LinesOf(finished.Error));
    }

    [Fact]
    public async Task Quiet_Commands_LeaveStderrEmpty()
    {
        var finished = await CommandLine.RunAsync(0, "peek", "payments.requested", "--last", "3", "--quiet");

        Assert.Empty(finished.Error);
        Assert.NotEmpty(finished.Output);
    }

    [Fact]
    public async Task Console_WithoutATerminal_NamesCommandsThatWork()
    {
        foreach (var arguments in new[] { "", "console --ascii", "--screen dlq" })
        {
            var finished = await CommandLine.ShellAsync(5, $"setsid -w nexflow {arguments} < /dev/null | cat; exit ${{PIPESTATUS[0]}}");

            Assert.Empty(finished.Output);
            Assert.Contains("nexflow topics", finished.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Linear_WithoutATerminal_ReadsCommandsFromItsInput()
    {
        var finished = await Runner.RunAsync(Product.Path, ["--linear", "--cluster", CommandLine.Recording], input: "payments.requested\nolder\nnonsense\nquit\n");

        CommandLine.Hold(finished, 0, "--linear");
        Assert.Contains("11 topics", finished.Output, StringComparison.Ordinal);
        Assert.Contains("offset 703178", finished.Output, StringComparison.Ordinal);
        Assert.Contains("There is no topic 'nonsense'", finished.Output, StringComparison.Ordinal);
    }
}
