using Nexflow.Terminal.Rendering;

namespace Nexflow.Terminal.Themes;

/// <summary>How every role looks.</summary>
public sealed record Theme
{
    private readonly CellStyle[] _styles;

    private Theme(string name, string title, CellStyle[] styles)
    {
        Name = name;
        Title = title;
        _styles = styles;
    }

    /// <summary>As users write it: <c>theme = "midnight"</c>.</summary>
    public string Name { get; }

    /// <summary>For menus.</summary>
    public string Title { get; }

    public CellStyle this[Role role] => _styles[(int)role];

    /// <summary>The default; the same as <c>themes/midnight.toml</c>.</summary>
    public static Theme Midnight => BuiltInThemes.Midnight;

    /// <summary>For terminals without colour; the same as <c>themes/mono.toml</c>.</summary>
    public static Theme Mono => BuiltInThemes.Mono;

    /// <summary>Without colours every theme would look flat: mono takes its place.</summary>
    public Theme For(ColourLevel level) => level == ColourLevel.Mono ? Mono : this;

    /// <param name="name">As users write it.</param>
    /// <param name="title">For menus.</param>
    /// <param name="roles">What the theme says itself.</param>
    /// <param name="parent">The theme it inherits, or null: then roles not named look like <see cref="Role.Text"/>, without attributes.</param>
    public static Theme FromRoles(string name, string title, IReadOnlyDictionary<Role, RolePatch> roles, Theme? parent = null)
    {
        ArgumentNullException.ThrowIfNull(roles);
        CellStyle text = roles.GetValueOrDefault(Role.Text).On(parent?[Role.Text] ?? CellStyle.Default);
        var styles = new CellStyle[RoleNames.All.Count];
        foreach (Role role in RoleNames.All)
        {
            CellStyle under = role == Role.Text ? text : parent is null ? text with { Text = TextStyle.None } : Rebased(parent, role, text);
            styles[(int)role] = roles.GetValueOrDefault(role).On(under);
        }

        return new Theme(name, title, styles);
    }

    /// <summary>A theme that changes the screen's background changes it under all roles that had the parent's.</summary>
    private static CellStyle Rebased(Theme parent, Role role, CellStyle text) =>
        parent[role].Background == parent[Role.Text].Background ? parent[role] with { Background = text.Background } : parent[role];
}
