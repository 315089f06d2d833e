using Nexflow.Terminal.Rendering;

namespace Nexflow.Terminal.Themes;

/// <summary>The themes that work without any file.</summary>
internal static class BuiltInThemes
{
    // Colours of the xterm cube and its greys: exact at 256 colours too.
    private static readonly Colour Night = Of(0x121212, 0);
    private static readonly Colour White = Of(0xFFFFFF, 15);
    private static readonly Colour Silver = Of(0xD0D0D0, 7);
    private static readonly Colour Grey = Of(0x8A8A8A, 8);
    private static readonly Colour Amber = Of(0xFFD75F, 11);
    private static readonly Colour Sky = Of(0x5FAFFF, 12);
    private static readonly Colour Steel = Of(0x87AFD7, 6);
    private static readonly Colour Crimson = Of(0xAF0000, 1);

    public static Theme Midnight { get; } = Theme.FromRoles("midnight", "Midnight", new Dictionary<Role, RolePatch>
    {
        [Role.Text] = new(Silver, Night, TextStyle.None),
        [Role.Muted] = Foreground(Grey),
        [Role.Title] = Foreground(White, TextStyle.Bold),
        [Role.Header] = Foreground(Steel, TextStyle.Bold),
        [Role.Border] = Foreground(Of(0x626262, 8)),
        [Role.BorderFocused] = Foreground(Sky),
        [Role.Selection] = On(White, Of(0x005F87, 4)),
        [Role.SelectionUnfocused] = On(Silver, Of(0x303030, 8)),
        [Role.Marked] = Foreground(Amber, TextStyle.Bold),
        [Role.Accent] = Foreground(Sky),
        [Role.KeyHint] = Foreground(Of(0xFFAF5F, 3)),
        [Role.StatusBar] = On(Silver, Of(0x262626, 0)),
        [Role.ValueKey] = Foreground(Of(0x87D7FF, 14)),
        [Role.ValueString] = Foreground(Of(0xAFD787, 10)),
        [Role.ValueNumber] = Foreground(Of(0xD7AFFF, 13)),
        [Role.ValueBool] = Foreground(Of(0xFFAF87, 3)),
        [Role.ValueNull] = Foreground(Grey, TextStyle.Italic),
        [Role.Ok] = Foreground(Of(0x5FD787, 10)),
        [Role.Warning] = Foreground(Amber),
        [Role.Error] = Foreground(Of(0xFF8787, 9), TextStyle.Bold),
        [Role.Danger] = On(White, Crimson, TextStyle.Bold),
        [Role.Badge] = On(Night, Steel),
        [Role.Sparkline] = Foreground(Of(0x5FAFAF, 6)),
        [Role.Bar] = Foreground(Of(0x87AFFF, 12)),
        [Role.ProfileDevelopment] = On(Night, Of(0x87D787, 2)),
        [Role.ProfileStaging] = On(Night, Of(0xFFD75F, 3)),
        [Role.ProfileProduction] = On(White, Crimson, TextStyle.Bold),
        [Role.Toast] = On(White, Of(0x444444, 4)),
        [Role.Input] = On(White, Of(0x303030, 8)),
        [Role.SearchMatch] = On(Night, Of(0xFFD75F, 3)),
    });

    public static Theme Mono { get; } = Theme.FromRoles("mono", "Mono", new Dictionary<Role, RolePatch>
    {
        [Role.Muted] = Plain(TextStyle.Faint),
        [Role.Title] = Plain(TextStyle.Bold),
        [Role.Header] = Plain(TextStyle.Bold | TextStyle.Underline),
        [Role.Border] = Plain(TextStyle.Faint),
        [Role.BorderFocused] = Plain(TextStyle.Bold),
        [Role.Selection] = Plain(TextStyle.Reverse),
        [Role.SelectionUnfocused] = Plain(TextStyle.Underline),
        [Role.Marked] = Plain(TextStyle.Bold),
        [Role.Accent] = Plain(TextStyle.Bold),
        [Role.KeyHint] = Plain(TextStyle.Bold),
        [Role.ValueKey] = Plain(TextStyle.Bold),
        [Role.ValueNull] = Plain(TextStyle.Faint),
        [Role.Warning] = Plain(TextStyle.Underline),
        [Role.Error] = Plain(TextStyle.Bold | TextStyle.Underline),
        [Role.Danger] = Plain(TextStyle.Bold | TextStyle.Reverse),
        [Role.Badge] = Plain(TextStyle.Reverse),
        [Role.ProfileDevelopment] = Plain(TextStyle.Bold),
        [Role.ProfileStaging] = Plain(TextStyle.Bold | TextStyle.Underline),
        [Role.ProfileProduction] = Plain(TextStyle.Bold | TextStyle.Reverse),
        [Role.Toast] = Plain(TextStyle.Reverse),
        [Role.Input] = Plain(TextStyle.Underline),
        [Role.SearchMatch] = Plain(TextStyle.Reverse | TextStyle.Underline),
    });

    private static Colour Of(uint rgb, int ansi16) => new(Rgb.FromPacked(rgb), ansi16);

    private static RolePatch Foreground(Colour colour, TextStyle? text = null) => new(colour, null, text);

    private static RolePatch On(Colour foreground, Colour background, TextStyle? text = null) => new(foreground, background, text);

    private static RolePatch Plain(TextStyle text) => new(null, null, text);
}
