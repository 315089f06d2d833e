using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Screens;

/// <summary>Terminals, locales, sizes and slow links, one test a script of Scripts/Terminals.</summary>
public sealed class TerminalScriptTests(ITestOutputHelper output)
{
    public static TheoryData<string> Scripts => [.. PlayScript.NamesOf("Terminals")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public Task Script_OnAPty_Holds(string script) => Pty.PlayAsync(script, output);
}
