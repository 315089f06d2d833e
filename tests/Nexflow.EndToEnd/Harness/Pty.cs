namespace Nexflow.EndToEnd.Harness;

/// <summary>Plays scripts on a pty with the kit's probe.</summary>
internal static class Pty
{
    /// <summary>The kit's folder; without one the test is skipped, which is a failure in CI.</summary>
    public static string Kit
    {
        get
        {
            if (Repository.TestKit is null)
            {
                Assert.Skip("terminal tests: no test kit; set NEXFLOW_TESTKIT to its program to enable them.");
            }

            return Repository.TestKit;
        }
    }

    public static async Task PlayAsync(string script, ITestOutputHelper output)
    {
        var probe = Path.Combine(Kit, "ttyprobe");
        var play = PlayScript.Read(script);
        string[] arguments =
            ["play", "--script", play.Path, "--size", play.Size, "--cwd", Repository.Root, .. play.Options, "--", Product.Path, .. play.Arguments];

        var finished = await Runner.RunAsync(probe, arguments, bound: TimeSpan.FromSeconds(180));

        output.WriteLine(finished.Output);
        Assert.True(finished.ExitCode == 0, $"{script}: exit {finished.ExitCode}\n{finished.Output}\n{finished.Error}");
    }
}
