using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Screens;

/// <summary>Ways to end, one test a script of Scripts/Exits: the terminal is always given back.</summary>
public sealed class ExitScriptTests(ITestOutputHelper output)
{
    public static TheoryData<string> Scripts => [.. PlayScript.NamesOf("Exits")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public Task Script_OnAPty_Holds(string script) => Pty.PlayAsync(script, output);
}
