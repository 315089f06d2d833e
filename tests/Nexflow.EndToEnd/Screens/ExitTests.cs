using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Screens;

/// <summary>Exits that need more than a script: a terminal that goes away, and signals at moments that nobody chose.</summary>
public sealed class ExitTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("before-first-frame")]
    [InlineData("at-rest")]
    [InlineData("live")]
    public async Task Terminal_ThatVanishesWithHangupIgnored_EndsTheProgramAndAllItStarted(string when)
    {
        var finished = await Python.RunAsync("vanish.py", TimeSpan.FromSeconds(120), when, Product.Path);

        output.WriteLine(finished.Output);
        Assert.True(finished.ExitCode == 0, finished.Output + finished.Error);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20260314)]
    public async Task Signals_AtRandomMoments_GiveTheTerminalBack(int seed)
    {
        var finished = await Python.RunAsync("random_signals.py", TimeSpan.FromSeconds(240), $"{seed}", "20", Product.Path);

        output.WriteLine(finished.Output);
        Assert.True(finished.ExitCode == 0, finished.Output + finished.Error);
        Assert.Equal(20, finished.Output.Split("restored").Length - 1);
    }
}
