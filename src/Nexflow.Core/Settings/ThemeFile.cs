using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Toml;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings;

/// <summary>A theme as its TOML file says it. Whether roles and colours exist is for whoever draws with it.</summary>
/// <param name="Inherits">The theme that it changes; null: none.</param>
public sealed record ThemeFile(string Name, string Title, string? Inherits, IReadOnlyDictionary<string, ThemeFileRole> Roles)
{
    private static readonly string[] Keys = ["name", "title", "inherits", "roles"];

    /// <summary>The theme, or the first thing that is wrong with the file.</summary>
    public static Parsed<ThemeFile> Parse(DiagnosticSource source)
    {
        var diagnostics = new List<Diagnostic>();
        if (TomlReader.Read(source, diagnostics) is not { } root)
        {
            return new(diagnostics[0]);
        }

        if (root.Entries.FirstOrDefault(e => !Keys.Contains(e.Key)) is { Key: not null } unknown)
        {
            return new(Wrong("NX6002", $"a theme has no '{PlainText.Escape(unknown.Key)}'", source, unknown.KeySpan, DidYouMean.Closest(unknown.Key, Keys)));
        }

        var roles = new Dictionary<string, ThemeFileRole>();
        foreach (var entry in root.Find("roles") is TomlNode.Table table ? table.Entries.Entries : [])
        {
            var role = ThemeFileRole.Read(entry, source);
            if (!role.IsOk)
            {
                return new(role.Diagnostic);
            }

            roles[entry.Key] = role.Value;
        }

        var name = Text(root, "name") ?? Path.GetFileNameWithoutExtension(source.Name);
        return new(new ThemeFile(name, Text(root, "title") ?? name, Text(root, "inherits"), roles));
    }

    internal static Diagnostic Wrong(string code, string message, DiagnosticSource source, TextSpan span, string? guess = null) => new()
    {
        Code = code,
        Message = message,
        Source = source,
        Span = span,
        Fixes = guess is null ? [] : [new Fix($"did you mean '{guess}'?", span, guess)],
    };

    private static string? Text(TomlTable table, string key) => table.Find(key) is TomlNode.Text text ? text.Value : null;
}
