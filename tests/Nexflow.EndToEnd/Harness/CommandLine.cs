namespace Nexflow.EndToEnd.Harness;

/// <summary>What every command keeps, whatever it prints.</summary>
internal static class CommandLine
{
    public const string Recording = "recordings/payments-incident";

    /// <summary>Runs a command that must end with a code; neither an escape byte nor a stack trace is in what it writes to a pipe.</summary>
    public static async Task<Finished> RunAsync(int expected, params string[] arguments)
    {
        var finished = await Runner.NexflowAsync(arguments);
        Hold(finished, expected, string.Join(' ', arguments));
        return finished;
    }

    /// <summary>The same through bash, with the program on the path as <c>nexflow</c>.</summary>
    public static async Task<Finished> ShellAsync(int expected, string line)
    {
        var path = $"{Path.GetDirectoryName(Product.Path)}:{Environment.GetEnvironmentVariable("PATH")}";
        var finished = await Runner.RunAsync("bash", ["-c", line], new Dictionary<string, string?> { ["PATH"] = path });
        Hold(finished, expected, line);
        return finished;
    }

    public static void Hold(Finished finished, int expected, string what)
    {
        Assert.True(finished.ExitCode == expected, $"{what}: exit {finished.ExitCode}, not {expected}\n{finished.Output[..Math.Min(finished.Output.Length, 1500)]}\n{finished.Error}");
        Assert.DoesNotContain('\u001b', finished.Output);
        Assert.DoesNotContain('\u001b', finished.Error);
        Assert.DoesNotContain("   at Nexflow", finished.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", finished.Error, StringComparison.Ordinal);
    }

    public static int LinesOf(string text) => text.Count(c => c == '\n');
}
