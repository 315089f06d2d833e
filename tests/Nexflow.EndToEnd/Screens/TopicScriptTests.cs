using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Screens;

/// <summary>The Topics screen's main paths, one test a script of Scripts/Topics.</summary>
public sealed class TopicScriptTests(ITestOutputHelper output)
{
    public static TheoryData<string> Scripts => [.. PlayScript.NamesOf("Topics")];

    [Theory]
    [MemberData(nameof(Scripts))]
    public Task Script_OnAPty_Holds(string script) => Pty.PlayAsync(script, output);
}
