using Nexflow.Terminal.Themes;
using Spectre.Console;

namespace Nexflow.Terminal.Views.Reports;

/// <summary>
/// What the colours of reports mean. Reports use the few that every terminal has and leave their look to it; here the theme is the terminal,
/// and its colours can be read on its background.
/// </summary>
internal static class ReportColours
{
    private static readonly Dictionary<Color, Role> Roles = new()
    {
        [Color.Green] = Role.Ok,
        [Color.Lime] = Role.Ok,
        [Color.Olive] = Role.Warning,
        [Color.Yellow] = Role.Warning,
        [Color.Maroon] = Role.Error,
        [Color.Red] = Role.Error,
        [Color.Teal] = Role.Accent,
        [Color.Aqua] = Role.Accent,
        [Color.Grey] = Role.Muted,
        [Color.Silver] = Role.Muted,
    };

    public static Role RoleOf(Style style) =>
        Roles.TryGetValue(style.Foreground, out var role) ? role
        : style.Decoration.HasFlag(Decoration.Dim) ? Role.Muted
        : Role.Text;
}
