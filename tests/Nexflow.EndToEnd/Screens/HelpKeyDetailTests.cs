using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Screens;

/// <summary>Every key of the help screen, pressed in a record and in the views of a topic.</summary>
public sealed class HelpKeyDetailTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("record")]
    [InlineData("topic view")]
    public Task Keys_OfTheHelpScreen_AreAllTakenAlive(string scope) => HelpKeys.PressAllAsync(scope, output);
}
