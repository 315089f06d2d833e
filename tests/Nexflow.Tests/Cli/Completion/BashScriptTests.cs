using System.Diagnostics;
using Nexflow.Cli.Completion;

namespace Nexflow.Tests.Cli.Completion;

/// <summary>The script in a real bash, with a stand-in for the program that prints what it was asked.</summary>
public sealed class BashScriptTests
{
    [Theory]
    [InlineData("nexflow to", 1, "to", "asked:to")]
    [InlineData("nexflow peek a --output=j", 5, "j", "asked:--output=j")]
    [InlineData("nexflow peek --cluster embedded:rec", 5, "rec", "asked:embedded:rec")]
    public void Script_InBash_PassesTheWholeWordAndAnswersItsRest(string line, int index, string current, string asked)
    {
        const string Bash = "/bin/bash";
        Assert.SkipUnless(File.Exists(Bash), "no bash here");
        var words = string.Join(' ', line.Replace("=", " = ", StringComparison.Ordinal).Replace(":", " : ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"'{word}'"));
        var script = $$"""
            nexflow() { shift 2; printf '%s\tmeaning\n' "${@: -1}-done"; echo "asked:${@: -1}" >&3; }
            {{ShellScripts.Of(Shell.Bash)}}
            compopt() { :; }
            exec 3>&1
            COMP_LINE='{{line}}'; COMP_POINT={{line.Length}}; COMP_WORDS=({{words}}); COMP_CWORD={{index}}
            _nexflow
            echo "reply:${COMPREPLY[*]}"
            """;

        var output = Run(Bash, script);

        Assert.Equal([asked, $"reply:{current}-done"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Run(string program, string script)
    {
        var start = new ProcessStartInfo(program, ["--norc", "-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
