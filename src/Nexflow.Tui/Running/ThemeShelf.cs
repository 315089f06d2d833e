using System.Reflection;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings;
using Nexflow.Core.Text;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;

namespace Nexflow.Tui.Running;

/// <summary>
/// The themes that lie inside the executable (from <c>themes/*.toml</c>), and those that a caller reads from elsewhere. Midnight and mono need no file:
/// the first picture never waits for one.
/// </summary>
internal sealed class ThemeShelf(Func<string, string?>? elsewhere = null)
{
    private const string Prefix = "themes/";
    private const int Deepest = 8;

    private static readonly Assembly Home = typeof(ThemeShelf).Assembly;

    public static IReadOnlyList<string> Names { get; } =
        [.. Home.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => Path.GetFileNameWithoutExtension(n)).Append("midnight").Append("mono").Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The theme, or what is wrong with its file; null when there is none of that name.</summary>
    public (Theme? Theme, Diagnostic? Problem)? Find(string name) => name switch
    {
        "midnight" => (Theme.Midnight, null),
        "mono" => (Theme.Mono, null),
        _ => Find(name, 0),
    };

    private (Theme? Theme, Diagnostic? Problem)? Find(string name, int depth)
    {
        if ((elsewhere?.Invoke(name) ?? Inside(name)) is not { } text)
        {
            return null;
        }

        var source = new DiagnosticSource($"{name}.toml", text);
        var parsed = ThemeFile.Parse(source);
        return parsed.IsOk ? Build(parsed.Value, source, depth) : (null, parsed.Diagnostic);
    }

    private (Theme? Theme, Diagnostic? Problem) Build(ThemeFile file, DiagnosticSource source, int depth)
    {
        Theme? parent = null;
        if (file.Inherits is { } inherits)
        {
            var found = inherits == file.Name || depth >= Deepest ? null : inherits is "midnight" or "mono" ? Find(inherits) : Find(inherits, depth + 1);
            if (found?.Theme is not { } known)
            {
                return (null, found?.Problem ?? Wrong(source, $"the theme inherits '{PlainText.Escape(inherits)}', which does not exist or inherits this one"));
            }

            parent = known;
        }

        var roles = new Dictionary<Role, RolePatch>();
        foreach (var (name, patch) in file.Roles)
        {
            if (!RoleNames.TryParse(name, out var role))
            {
                var guess = DidYouMean.Closest(name, RoleNames.All.Select(RoleNames.Of));
                return (null, Wrong(source, $"there is no role '{PlainText.Escape(name)}'{(guess is null ? "" : $", did you mean '{guess}'?")}"));
            }

            if (!TryPatch(patch, out var parsed))
            {
                return (null, Wrong(source, $"the role '{name}' has a colour or a style that is none: colours are #rrggbb or default, with fg16 and bg16 of {string.Join(", ", ThemeWords.Ansi16Names)}"));
            }

            roles[role] = parsed;
        }

        return (Theme.FromRoles(file.Name, file.Title, roles, parent), null);
    }

    private static bool TryPatch(ThemeFileRole role, out RolePatch patch)
    {
        patch = default;
        TextStyle? style = role.Style is null ? null : TextStyle.None;
        foreach (var word in role.Style ?? [])
        {
            if (!ThemeWords.TryParseStyle(word, out var one))
            {
                return false;
            }

            style |= one;
        }

        if (!TryColour(role.Foreground, role.Foreground16, out var front) || !TryColour(role.Background, role.Background16, out var back))
        {
            return false;
        }

        patch = new RolePatch(front, back, style);
        return true;
    }

    private static bool TryColour(string? rgb, string? ansi16, out Colour? colour)
    {
        colour = null;
        if (rgb is null)
        {
            return ansi16 is null;
        }

        var known = ThemeWords.TryParseColour(rgb, ansi16, out var parsed);
        colour = parsed;
        return known;
    }

    private static Diagnostic Wrong(DiagnosticSource source, string message) => new() { Code = "NX6005", Message = message, Source = source };

    private static string? Inside(string name)
    {
        using var stream = Home.GetManifestResourceStream($"{Prefix}{name}.toml");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
