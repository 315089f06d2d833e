namespace Nexflow.EndToEnd.Harness;

/// <summary>An environment that shows nothing of this machine's user: an own empty home, UTF-8, no variable that changes colours, profile or keys.</summary>
internal static class Sandbox
{
    private static readonly string[] Hidden =
    [
        "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "NEXFLOW_CONFIG", "NEXFLOW_PROFILE", "NEXFLOW_COLOR", "NO_COLOR", "FORCE_COLOR",
        "CLICOLOR_FORCE", "CLICOLOR", "COLORTERM", "TMUX", "SSH_CLIENT", "SSH_CONNECTION", "SSH_TTY", "PAGER", "EDITOR", "VISUAL", "LANG", "LC_CTYPE", "COLUMNS", "LINES",
    ];

    public static string Home { get; } = MakeHome();

    /// <summary>Variables to set; null removes one.</summary>
    public static Dictionary<string, string?> Environment()
    {
        var variables = Hidden.ToDictionary(name => name, _ => default(string));
        variables["HOME"] = Home;
        variables["LC_ALL"] = "C.UTF-8";
        variables["TERM"] = "xterm-256color";
        variables["TZ"] = "UTC";
        variables["PYTHONDONTWRITEBYTECODE"] = "1";
        variables["PYTHONUTF8"] = "1";
        return variables;
    }

    private static string MakeHome()
    {
        var folder = Directory.CreateTempSubdirectory("nexflow-e2e-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
