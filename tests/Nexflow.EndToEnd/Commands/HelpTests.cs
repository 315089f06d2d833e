using System.Text.RegularExpressions;
using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Commands;

/// <summary>Help is data on stdout; every example that it prints works as printed on the demo cluster.</summary>
public sealed partial class HelpTests
{
    private static readonly string[] Commands = ["topics", "groups", "peek", "doctor", "config show", "config explain", "explain", "completion", "version"];

    public static TheoryData<string> Names => [.. Commands];

    /// <summary>Examples that need a tty, never end, or name what a fresh clone has not: each is covered by a test of its own.</summary>
    private static bool NeedsMore(string example) =>
        example is "nexflow" || example.StartsWith("nexflow console", StringComparison.Ordinal) || example.Contains("--follow", StringComparison.Ordinal)
        || example.Contains("--profile", StringComparison.Ordinal) || example.Contains("> ~", StringComparison.Ordinal) || example.Contains("bash)", StringComparison.Ordinal) || example.Contains("zsh)", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Help_OfACommand_HasUsageOptionsAndExamples(string command)
    {
        var finished = await CommandLine.RunAsync(0, [.. command.Split(' '), "--help"]);

        Assert.StartsWith("Usage\n  nexflow " + command, finished.Output[finished.Output.IndexOf("Usage", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("\nExamples\n", finished.Output, StringComparison.Ordinal);
        Assert.Empty(finished.Error);
    }

    [Fact]
    public async Task Help_OfTheProgram_NamesEveryCommandAndExitCode()
    {
        var finished = await CommandLine.RunAsync(0, "--help");

        Assert.All(Commands, command => Assert.Contains($"\n  {command.Split(' ')[0]} ", finished.Output, StringComparison.Ordinal));
        Assert.Contains("130/143/129", finished.Output, StringComparison.Ordinal);
        Assert.Empty(finished.Error);
    }

    [Fact]
    public async Task Examples_OfEveryHelp_WorkAsPrinted()
    {
        var examples = new List<string>();
        foreach (var command in Commands.Prepend(""))
        {
            var help = await CommandLine.RunAsync(0, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
            examples.AddRange(ExampleLine().Matches(help.Output).Select(m => m.Groups[1].Value));
        }

        Assert.True(examples.Count >= 20, $"only {examples.Count} examples were found");
        foreach (var example in examples.Distinct().Where(e => !NeedsMore(e)))
        {
            await CommandLine.ShellAsync(0, example.Contains("| jq", StringComparison.Ordinal) ? example[..example.IndexOf('|', StringComparison.Ordinal)] : example);
        }
    }

    [GeneratedRegex(@"^  \$ (.+)$", RegexOptions.Multiline)]
    private static partial Regex ExampleLine();
}
