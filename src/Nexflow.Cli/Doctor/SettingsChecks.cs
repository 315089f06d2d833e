using Nexflow.Cli.Configuration;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Parsing;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings;
using Nexflow.Reports.Doctor;
using Nexflow.Tui;

namespace Nexflow.Cli.Doctor;

/// <summary>Configuration and profile.</summary>
internal sealed class SettingsChecks(CliHost host, SettingsResult result)
{
    public IEnumerable<DoctorCheck> Run()
    {
        var files = new SettingsFiles(host);
        var found = new[] { files.Project(), files.User() }.OfType<DiagnosticSource>().Select(file => file.Name).ToList();
        yield return result.Diagnostics.Count switch
        {
            0 when found.Count == 0 => new DoctorCheck("config", CheckStatus.Ok, "no nexflow.toml: the defaults count"),
            0 => new DoctorCheck("config", CheckStatus.Ok, string.Join(", ", found)),
            var count => new DoctorCheck(
                "config",
                result.HasErrors ? CheckStatus.Failed : CheckStatus.Warning,
                $"{count} {(count == 1 ? "problem" : "problems")}: {result.Diagnostics[0].Message}",
                $"nexflow config show tells all; nexflow explain {result.Diagnostics[0].Code}"),
        };

        if (ConsoleProblems() is [var first, .. var others])
        {
            yield return new DoctorCheck("console", CheckStatus.Warning, first + (others.Length == 0 ? "" : $" and {others.Length} more"), "correct [console] and [keys] in nexflow.toml; the README lists commands and keys");
        }

        var profile = result.Settings.Profile;
        yield return new DoctorCheck("profile", CheckStatus.Ok, $"{profile.Name}: {profile.Cluster} from {profile.ClusterOrigin}{(profile.ReadOnly ? ", read-only" : "")}");
    }

    private string[] ConsoleProblems()
    {
        var settings = result.Settings;
        var themes = ConsoleApp.Themes.Concat(new ThemeFiles(host).Names).ToList();
        var keys = settings.Keys.Select(key => KeyValuePair.Create(key.Key, string.Join(' ', key.Value)));
        return
        [
            .. themes.Contains(settings.Console.Theme) ? Array.Empty<string>() : [Choice.Unknown("console.theme", settings.Console.Theme, themes)],
            .. ConsoleApp.CheckKeys(keys),
        ];
    }
}
