using System.Text;

namespace Nexflow.EndToEnd.Harness;

/// <summary>Reads the help screen where the keys are, presses every key that it lists from there, and finds the program alive after each.</summary>
internal static class HelpKeys
{
    private const string Start = "wait-for payments.requested timeout 20s\n";

    private const string Records = "key Enter\nwait-for \"newest first\" timeout 10s\n";

    /// <summary>How a scope is reached from the topic list.</summary>
    private static readonly Dictionary<string, string> Ways = new()
    {
        ["topic list"] = "",
        ["records"] = Records,
        ["record"] = Records + "key Enter\nwait-for \"tree  raw  hex\" timeout 10s\n",
        ["topic view"] = "key c\nwait-for \"partitions  configuration  groups\" timeout 10s\n",
        ["screen that teaches"] = "key 2\nwait-for \"─ Stats ─\" timeout 10s\n",
    };

    public static async Task PressAllAsync(string scope, ITestOutputHelper output)
    {
        var shown = await PlayAsync(Start + Ways[scope] + "key ?\nwait-for \"─ Help ─\" timeout 10s\nscreen\n");
        var keys = HelpScreen.KeysOf(shown.Output);
        Assert.True(keys.Count > 40, $"help lists only {string.Join(' ', keys)}");
        output.WriteLine($"{scope}: {string.Join(' ', keys)}");

        var pressed = await PlayAsync(ScriptFor(scope, keys));

        Assert.True(pressed.ExitCode == 0, pressed.Output + pressed.Error);
    }

    private static string ScriptFor(string scope, IReadOnlyList<string> keys)
    {
        var script = new StringBuilder(Start);
        foreach (var key in keys.Where(key => key != "q"))
        {
            script.Append(Ways[scope]).Append("key ").Append(key).Append('\n');
            if (key == "C-z")
            {
                script.Append("expect-stopped\nexpect-restored\nsignal CONT\nwait-for payments-incident timeout 10s\n");
            }

            // Closes an overlay, comes back to Topics, closes its panes. Esc takes time of its own: closely followed by a key it would be Alt.
            script.Append("key Esc\nsleep 120ms\nkey 1,Esc\nsleep 120ms\nkey Esc\nsleep 120ms\nkey Esc\nsleep 120ms\nwait-for \"Topics · \" timeout 10s\nexpect-at 1 payments-incident\n");
        }

        return script.Append("key q\nexpect-exit 0\nexpect-restored\n").ToString();
    }

    private static async Task<Finished> PlayAsync(string script)
    {
        var path = Path.Combine(Sandbox.Home, $"{Guid.NewGuid():N}.play");
        await File.WriteAllTextAsync(path, script);
        string[] arguments = ["play", "--script", path, "--size", "120x100", "--cwd", Repository.Root, "--env", "PAGER=true", "--env", "EDITOR=true", "--", Product.Path];
        return await Runner.RunAsync(Path.Combine(Pty.Kit, "ttyprobe"), arguments, bound: TimeSpan.FromSeconds(180));
    }
}
