using System.Text.RegularExpressions;

namespace Nexflow.EndToEnd.Harness;

/// <summary>The keys that a printed help screen lists, as the probe names them.</summary>
internal static partial class HelpScreen
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["enter"] = "Enter", ["esc"] = "Esc", ["tab"] = "Tab", ["shift-tab"] = "BTab", ["space"] = "Space", ["up"] = "Up", ["down"] = "Down", ["left"] = "Left", ["right"] = "Right",
        ["home"] = "Home", ["end"] = "End", ["PgDn"] = "PgDn", ["PgUp"] = "PgUp",
    };

    public static IReadOnlyList<string> KeysOf(string screen)
    {
        var lines = screen.Split('\n');
        var edge = lines.Select(line => line.IndexOf("╭─ Help ─", StringComparison.Ordinal)).Max();
        Assert.True(edge >= 0, "no help on the screen:\n" + screen);
        return
        [
            .. lines.Where(line => line.Length > edge && line[edge] == '│')
                .Select(line => Entry().Match(line[edge..]))
                .Where(match => match.Success)
                .SelectMany(match => match.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(key => key is ['^', var letter] ? $"C-{letter}" : Names.GetValueOrDefault(key, key)),
        ];
    }

    // Keys begin at the box's fifth column, two blanks between twins, and three or more before the title.
    [GeneratedRegex(@"^│    (\S+(?:  \S+)*)   +\S")]
    private static partial Regex Entry();
}
