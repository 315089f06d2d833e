using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings;

/// <summary>Fills the typed records. What only the whole can tell is checked here: that the profile exists, and that each has a cluster.</summary>
/// <param name="unreadable">A file could not be read: what it may have held is not missed.</param>
internal sealed class SettingsBuilder(SettingValues values, List<Diagnostic> diagnostics, bool unreadable)
{
    public NexflowSettings Build()
    {
        var profiles = new SortedDictionary<string, Profile>(StringComparer.Ordinal);
        foreach (var name in values.Profiles())
        {
            if (BuildProfile(name) is { } profile)
            {
                profiles.Add(name, profile);
            }
        }

        return new NexflowSettings
        {
            Project = new(values.Get<string>("project.name"), values.Get<string>("project.package"), values.Required<bool>("project.strict")),
            Build = BuildBuild(),
            Profiles = profiles,
            Profile = Choose(profiles),
            Stream = BuildStream(),
            Masking = values.Required<IReadOnlyList<MaskingRule>>("masking.rules"),
            Console = new(
                values.Required<string>("console.theme"),
                values.Required<bool>("console.ascii"),
                values.Required<bool>("console.linear"),
                values.Required<long>("console.traffic")),
            Keys = values.Names.Where(name => name.StartsWith("keys.", StringComparison.Ordinal))
                .ToDictionary(name => name["keys.".Length..], values.Required<IReadOnlyList<string>>, StringComparer.Ordinal),
            Values = values,
        };
    }

    private BuildSettings BuildBuild() => new(
        values.Required<string>("build.target"),
        values.Get<string>("build.package") ?? values.Get<string>("project.package"),
        (int)values.Required<long>("build.java"),
        values.Required<bool>("build.strict"),
        values.Required<string>("build.output"));

    private StreamSettings BuildStream() => new()
    {
        SearchDefaultTopics = values.Required<IReadOnlyList<string>>("stream.search.default_topics"),
        SearchMaxResults = values.Required<long>("stream.search.max_results"),
        ExportDefaultFormat = values.Required<string>("stream.export.default_format"),
        ExportCompression = values.Required<string>("stream.export.compression"),
        ExportPartitionBy = values.Required<string>("stream.export.partition_by"),
        SnapshotsStorage = values.Required<string>("stream.snapshots.storage"),
        SnapshotsPath = values.Required<string>("stream.snapshots.path"),
        DlqPatterns = values.Required<IReadOnlyList<string>>("stream.dlq.patterns"),
        DlqRetentionDays = (int)values.Required<long>("stream.dlq.retention_days"),
        TraceCorrelation = values.Required<IReadOnlyList<string>>("stream.trace.correlation"),
    };

    private Profile? BuildProfile(string name)
    {
        var at = $"profile.{name}.";
        if (values.Get<string>(at + "cluster") is not { } cluster)
        {
            var first = values.Names.First(setting => setting.StartsWith(at, StringComparison.Ordinal));
            ReportMissingCluster(name, values.OriginOf(first));
            return null;
        }

        return new Profile(
            name,
            ClusterAddress.Parse(cluster, "").Value,
            values.OriginOf(at + "cluster"),
            values.Get<string>(at + "registry"),
            values.Required<bool>(at + "read_only"),
            values.Get<string>(at + "colour"),
            BuildSecurity(at + "security."));
    }

    private SecuritySettings BuildSecurity(string at) => new()
    {
        Protocol = values.Get<string>(at + "protocol") ?? "PLAINTEXT",
        Mechanism = values.Get<string>(at + "mechanism"),
        Username = values.Get<string>(at + "username"),
        Password = values.Get<SecretReference>(at + "password"),
        CaFile = values.Get<string>(at + "ca_file"),
        CertFile = values.Get<string>(at + "cert_file"),
        KeyFile = values.Get<string>(at + "key_file"),
        KeyPassword = values.Get<SecretReference>(at + "key_password"),
    };

    /// <summary>A cluster that is not set, unless its own diagnostic already says that it is wrong.</summary>
    private void ReportMissingCluster(string name, SettingOrigin origin)
    {
        if (!diagnostics.Any(diagnostic => diagnostic.Code is "NX6007" or "NX6003" or "NX6008"))
        {
            diagnostics.Add(new Diagnostic
            {
                Code = "NX6010",
                Message = $"the profile '{name}' has no cluster",
                Source = origin.Source,
                Span = origin.Span,
                Fixes = [new Fix($"add cluster = \"kafka://HOST:PORT\" under [profile.{name}]")],
            });
        }
    }

    private Profile Choose(SortedDictionary<string, Profile> profiles)
    {
        var name = values.Required<string>("default_profile");
        var origin = values.OriginOf("default_profile");
        var address = values.OriginOf("cluster").Layer >= origin.Layer ? values.Get<string>("cluster") : null;
        if (address is not null && values.OriginOf("cluster").Layer > origin.Layer)
        {
            return AdHoc(address);
        }

        if (!profiles.TryGetValue(name, out var profile))
        {
            ReportUnknown(name, origin, profiles.Keys);
            profile = profiles[SettingTable.DemoProfile];
        }

        return address is null ? profile : profile with { Cluster = ClusterAddress.Parse(address, "").Value, ClusterOrigin = values.OriginOf("cluster") };
    }

    /// <summary>A cluster named without a profile stands alone: no profile's registry or credentials belong to it.</summary>
    private Profile AdHoc(string address) =>
        new(address, ClusterAddress.Parse(address, "").Value, values.OriginOf("cluster"), null, false, null, new SecuritySettings());

    private void ReportUnknown(string name, SettingOrigin origin, IEnumerable<string> known)
    {
        if (unreadable || values.Profiles().Contains(name))
        {
            return;
        }

        var guess = DidYouMean.Closest(name, known);
        diagnostics.Add(new Diagnostic
        {
            Code = "NX6006",
            Message = $"there is no profile '{PlainText.Escape(name)}'",
            Source = origin.Source,
            Span = origin.Span,
            Fixes = guess is null ? [new Fix($"profiles: {string.Join(", ", known)}")] : [new Fix($"did you mean '{guess}'?"), new Fix($"profiles: {string.Join(", ", known)}")],
        });
    }
}
