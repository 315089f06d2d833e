using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Commands;

/// <summary>On a terminal no payload is obeyed, whatever the format.</summary>
public sealed class TerminalOutputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("-o csv")]
    [InlineData("-o yaml")]
    [InlineData("-o jsonl")]
    [InlineData("--raw")]
    [InlineData("--raw -o csv")]
    [InlineData("--format %v\\n")]
    public async Task Payload_WithColourSequences_IsShownNotObeyed(string form)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "no script(1) here");

        var command = $"nexflow peek platform.audit-log 2205224:2205225 --partition 0 --cluster {CommandLine.Recording} --quiet --color never {form}";
        var finished = await CommandLine.ShellAsync(0, $"script -qec '{command}' /dev/null < /dev/null");

        Assert.Contains("auth-worker-10", finished.Output, StringComparison.Ordinal);
    }
}
