using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Nexflow.Tests.Support;
using Tomlyn;
using Tomlyn.Model;

namespace Nexflow.Tests.Terminal.Themes;

/// <summary>Reads <c>themes/*.toml</c> as the console does, but strictly: anything unknown fails.</summary>
internal static class ThemeFiles
{
    public static readonly string[] Names = ["midnight", "daylight", "high-contrast", "colour-blind", "mono"];

    public static Theme Read(string name)
    {
        TomlTable file = TomlSerializer.Deserialize<TomlTable>(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "themes", name + ".toml")))!;
        Assert.Equal(name, file["name"]);
        Assert.Empty(file.Keys.Except(["name", "title", "inherits", "roles"]));
        var roles = new Dictionary<Role, RolePatch>();
        foreach ((string key, object value) in (TomlTable)file["roles"])
        {
            Assert.True(RoleNames.TryParse(key, out Role role), key);
            roles.Add(role, Patch((TomlTable)value));
        }

        return Theme.FromRoles(name, (string)file["title"], roles, file.TryGetValue("inherits", out object? parent) ? Read((string)parent) : null);
    }

    private static RolePatch Patch(TomlTable table)
    {
        Assert.Empty(table.Keys.Except(["fg", "fg16", "bg", "bg16", "style"]));
        TextStyle? style = null;
        if (table.TryGetValue("style", out object? words))
        {
            style = TextStyle.None;
            foreach (object? word in (TomlArray)words)
            {
                Assert.True(ThemeWords.TryParseStyle((string)word!, out TextStyle one));
                style |= one;
            }
        }

        return new RolePatch(Colour(table, "fg"), Colour(table, "bg"), style);
    }

    private static Colour? Colour(TomlTable table, string key)
    {
        if (!table.TryGetValue(key, out object? rgb))
        {
            return null;
        }

        Assert.True(ThemeWords.TryParseColour((string)rgb, (string)table[key + "16"], out Colour colour), $"{rgb}");
        return colour;
    }
}
