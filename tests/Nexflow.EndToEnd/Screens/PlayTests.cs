using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Screens;

/// <summary>Plays every script of the folder Scripts/ against the program on a real pty, one test a script.</summary>
public sealed class PlayTests(ITestOutputHelper output)
{
    public static TheoryData<string> Scripts =>
        [.. Directory.EnumerateFiles(PlayScript.Folder, "*.play").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Script_OnAPty_Holds(string script)
    {
        if (Repository.TestKit is not { } kit)
        {
            Assert.Skip("pty tests: no test kit; set NEXFLOW_TESTKIT to its program to enable them.");
            return;
        }

        var play = PlayScript.Read(script);
        string[] arguments =
            ["play", "--script", play.Path, "--size", play.Size, "--cwd", Repository.Root, .. play.Options, "--", Product.Path, .. play.Arguments];

        var finished = await Runner.RunAsync(Path.Combine(kit, "ttyprobe"), arguments, bound: TimeSpan.FromSeconds(120));

        output.WriteLine(finished.Output);
        Assert.True(finished.ExitCode == 0, $"{script}: exit {finished.ExitCode}\n{finished.Output}\n{finished.Error}");
    }
}
