using Nexflow.Cli.Hosting;
using Nexflow.Core.Diagnostics;

namespace Nexflow.Cli.Configuration;

/// <summary>
/// Finds and reads <c>nexflow.toml</c>: upwards from the working folder (or the file that <c>NEXFLOW_CONFIG</c> names), and the
/// user's own under <c>~/.config/nexflow/</c>.
/// </summary>
internal sealed class SettingsFiles(CliHost host)
{
    public const string FileName = "nexflow.toml";

    public DiagnosticSource? Project() =>
        host.Variable("NEXFLOW_CONFIG") is { Length: > 0 } named
            ? Read(Path.GetFullPath(named, host.WorkingFolder)) ?? throw new DiagnosticException(NotThere(named))
            : Folders().Select(folder => Read(Path.Combine(folder, FileName))).FirstOrDefault(file => file is not null);

    public DiagnosticSource? User() => UserFolder(host) is { } folder ? Read(Path.Combine(folder, FileName)) : null;

    /// <summary>Where a user's own settings and themes lie; null when neither XDG_CONFIG_HOME nor HOME tells.</summary>
    public static string? UserFolder(CliHost host)
    {
        var home = host.Variable("XDG_CONFIG_HOME") is { Length: > 0 } folder
            ? folder
            : host.Variable("HOME") is { Length: > 0 } user ? Path.Combine(user, ".config") : null;
        return home is null ? null : Path.Combine(home, "nexflow");
    }

    private IEnumerable<string> Folders()
    {
        for (var folder = new DirectoryInfo(host.WorkingFolder); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }

    private DiagnosticSource? Read(string path)
    {
        try
        {
            return File.Exists(path) || Directory.Exists(path) ? new DiagnosticSource(Shown(path), File.ReadAllText(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(new Diagnostic
            {
                Code = "NX6020",
                Message = $"{Shown(path)} cannot be read: {e.Message}",
                Fixes = [new Fix("give yourself the right to read it, or name another file with NEXFLOW_CONFIG")],
            });
        }
    }

    /// <summary>Relative where the file lies below the working folder, else as it is.</summary>
    private string Shown(string path)
    {
        var relative = Path.GetRelativePath(host.WorkingFolder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private static Diagnostic NotThere(string named) => new()
    {
        Code = "NX6020",
        Message = $"NEXFLOW_CONFIG names {named}, and there is no such file",
        Fixes = [new Fix("correct the path, or unset NEXFLOW_CONFIG")],
    };
}
