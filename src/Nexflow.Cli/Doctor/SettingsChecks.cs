using Nexflow.Cli.Configuration;
using Nexflow.Cli.Hosting;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings;
using Nexflow.Reports.Doctor;

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

        var profile = result.Settings.Profile;
        yield return new DoctorCheck("profile", CheckStatus.Ok, $"{profile.Name}: {profile.Cluster} from {profile.ClusterOrigin}{(profile.ReadOnly ? ", read-only" : "")}");
    }
}
