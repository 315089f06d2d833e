using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Toml;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings;

/// <summary>What a theme file says of one role: colours as <c>#rrggbb</c> or <c>default</c>, their 16-colour names, attributes. Null: inherited.</summary>
public sealed record ThemeFileRole(string? Foreground, string? Foreground16, string? Background, string? Background16, IReadOnlyList<string>? Style)
{
    private static readonly string[] Keys = ["fg", "fg16", "bg", "bg16", "style"];

    internal static Parsed<ThemeFileRole> Read(TomlEntry entry, DiagnosticSource source)
    {
        if (entry.Node is not TomlNode.Table { Entries: var table })
        {
            return new(ThemeFile.Wrong("NX6003", $"the role '{PlainText.Escape(entry.Key)}' is {entry.Node.What}, and must be a table: {{ fg = \"#ffffff\" }}", source, entry.Node.Span));
        }

        foreach (var part in table.Entries)
        {
            if (!Keys.Contains(part.Key))
            {
                return new(ThemeFile.Wrong("NX6002", $"a role has no '{PlainText.Escape(part.Key)}': it has {string.Join(", ", Keys)}", source, part.KeySpan, DidYouMean.Closest(part.Key, Keys)));
            }

            if (part.Key == "style" ? part.Node is not TomlNode.Array { Items: var items } || !items.All(i => i is TomlNode.Text) : part.Node is not TomlNode.Text)
            {
                return new(ThemeFile.Wrong("NX6003", $"'{part.Key}' is {part.Node.What}, and must be {(part.Key == "style" ? "a list of strings" : "a string")}", source, part.Node.Span));
            }
        }

        return new(new ThemeFileRole(Text(table, "fg"), Text(table, "fg16"), Text(table, "bg"), Text(table, "bg16"), Words(table)));
    }

    private static string? Text(TomlTable table, string key) => (table.Find(key) as TomlNode.Text)?.Value;

    private static List<string>? Words(TomlTable table) => (table.Find("style") as TomlNode.Array)?.Items.OfType<TomlNode.Text>().Select(t => t.Value).ToList();
}
