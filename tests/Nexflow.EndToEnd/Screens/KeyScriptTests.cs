using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Screens;

/// <summary>Every key of the help screen, pressed scope by scope, one test a script of Scripts/Keys.</summary>
public sealed class KeyScriptTests(ITestOutputHelper output)
{
    public static TheoryData<string> Scripts => [.. PlayScript.NamesOf("Keys")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public Task Script_OnAPty_Holds(string script) => Pty.PlayAsync(script, output);
}
