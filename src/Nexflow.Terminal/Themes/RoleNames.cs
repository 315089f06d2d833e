namespace Nexflow.Terminal.Themes;

/// <summary>The names of roles in theme files.</summary>
public static class RoleNames
{
    private static readonly Role[] AllRoles = Enum.GetValues<Role>();
    private static readonly string[] Names = [.. AllRoles.Select(role => Kebab(role.ToString()))];

    public static IReadOnlyList<Role> All => AllRoles;

    public static string Of(Role role) => Names[(int)role];

    public static bool TryParse(string name, out Role role)
    {
        int index = Array.IndexOf(Names, name);
        role = index < 0 ? default : (Role)index;
        return index >= 0;
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
