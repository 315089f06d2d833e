using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Screens;

/// <summary>Every key of the help screen, pressed in the lists and on a screen that teaches.</summary>
public sealed class HelpKeyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("topic list")]
    [InlineData("records")]
    [InlineData("screen that teaches")]
    public Task Keys_OfTheHelpScreen_AreAllTakenAlive(string scope) => HelpKeys.PressAllAsync(scope, output);
}
