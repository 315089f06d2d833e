using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Screens;

/// <summary>Overlays and the other screens, one test a script of Scripts/Screens.</summary>
public sealed class OverlayScriptTests(ITestOutputHelper output)
{
    public static TheoryData<string> Scripts => [.. PlayScript.NamesOf("Screens")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public Task Script_OnAPty_Holds(string script) => Pty.PlayAsync(script, output);
}
