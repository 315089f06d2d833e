using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings;
using Nexflow.Tests.Architecture;

namespace Nexflow.Tests.Core.Settings;

public sealed class SettingsLoaderTests
{
    [Fact]
    public void Load_Nothing_OpensTheDemo()
    {
        var result = SettingsLoader.Load(new SettingsInput());
        Assert.Empty(result.Diagnostics);
        Assert.Equal("demo", result.Settings.Profile.Name);
        Assert.Equal(new ClusterAddress(ClusterKind.Embedded, "recordings/payments-incident"), result.Settings.Profile.Cluster);
        Assert.Equal(10_000, result.Settings.Stream.SearchMaxResults);
        Assert.Equal(17, result.Settings.Build.Java);
    }

    [Fact]
    public void Load_TheRepositorysOwnFile_IsClean()
    {
        var result = SettingsLoader.Load(new SettingsInput { ProjectFile = new("nexflow.toml", File.ReadAllText(Path.Combine(SourceTree.Root, "nexflow.toml"))) });
        Assert.Empty(result.Diagnostics);
        Assert.Equal("payments", result.Settings.Project.Name);
        Assert.Equal(["demo", "dev"], result.Settings.Profiles.Keys);
    }

    [Fact]
    public void Load_EverySection_FillsTheRecords()
    {
        var settings = Load("""
            default_profile = "prod"
            [profile.prod]
            cluster = "kafka://kafka-1:9093,kafka-2"
            registry = "https://registry:8081"
            colour = "red"
            [profile.prod.security]
            protocol = "SASL_SSL"
            mechanism = "SCRAM-SHA-512"
            username = "ops"
            password = { env = "KAFKA_PASSWORD" }
            ca_file = "ca.pem"
            [profile.snap]
            cluster = "snapshots/pre-migration-v2"
            [masking]
            rules = [{ topics = "pay*", path = "card_number", keep_last = 4 }, { path = "email" }]
            [keys]
            "topics.follow" = "f"
            topics.seek = ["t", "ctrl+g"]
            """).Settings;
        Assert.Equal("kafka-1:9093,kafka-2:9092", settings.Profile.Cluster.Location);
        Assert.True(settings.Profile.ReadOnly);
        Assert.Equal(new SecretReference(SecretOrigin.Environment, "KAFKA_PASSWORD"), settings.Profile.Security.Password);
        Assert.Equal(ClusterKind.Recording, settings.Profiles["snap"].Cluster.Kind);
        Assert.False(settings.Profiles["snap"].ReadOnly);
        Assert.Equal([new MaskingRule("pay*", "card_number", 4), new MaskingRule("*", "email", 0)], settings.Masking);
        Assert.Equal(["f"], settings.Keys["topics.follow"]);
        Assert.Equal(["t", "ctrl+g"], settings.Keys["topics.seek"]);
    }

    [Fact]
    public void Explain_EverySource_TheStrongestWinsAndTheOthersAreShadowed()
    {
        var settings = SettingsLoader.Load(new SettingsInput
        {
            UserFile = new("user.toml", "[console]\ntheme = \"user\"\n"),
            ProjectFile = new("nexflow.toml", "\n[console]\ntheme = \"project\"\n"),
            Environment = new Dictionary<string, string> { ["NEXFLOW_CONSOLE_THEME"] = "variable", ["PATH"] = "/bin" },
            Flags = new Dictionary<string, string> { ["console.theme"] = "flag" },
        }).Settings;
        var explanation = settings.Explain("console.theme").Value;
        Assert.Equal("\"flag\"", explanation.Value);
        Assert.Equal("--theme", explanation.Origin.ToString());
        Assert.Equal(
            ["\"variable\" NEXFLOW_CONSOLE_THEME", "\"project\" nexflow.toml:3:9", "\"user\" user.toml:2:9", "\"midnight\" default"],
            explanation.Shadowed.Select(lost => $"{lost.Value} {lost.Origin}"));
    }

    [Fact]
    public void Explain_UnknownName_Suggests()
    {
        var diagnostic = Load("").Settings.Explain("stream.search.max_result").Diagnostic;
        Assert.Equal("NX6002", diagnostic?.Code);
        Assert.Equal("stream.search.max_results", diagnostic!.Fixes[0].Replacement);
    }

    [Fact]
    public void All_WithSecrets_ShowsWhereTheyComeFrom()
    {
        var settings = SettingsLoader.Load(new SettingsInput
        {
            ProjectFile = new("nexflow.toml", "[profile.a-b]\ncluster=\"kafka://h\"\n[profile.a-b.security]\npassword={file=\"pw\"}\n"),
            Environment = new Dictionary<string, string> { ["NEXFLOW_PROFILE_A_B_SECURITY_PASSWORD"] = "hunter2" },
        });
        Assert.Empty(settings.Diagnostics);
        var shown = string.Join('\n', settings.Settings.All().Select(setting => $"{setting.Name}={setting.Value} {setting.Origin} {string.Join(' ', setting.Shadowed)}"));
        Assert.DoesNotContain("hunter2", shown);
        Assert.Contains("profile.a-b.security.password={ env = \"NEXFLOW_PROFILE_A_B_SECURITY_PASSWORD\" }", shown);
    }

    [Theory]
    [InlineData("NEXFLOW_PROFILE", "dev", "profile", "prod", "prod kafka://p:9092")]
    [InlineData("NEXFLOW_CLUSTER", "snap", "profile", "prod", "prod kafka://p:9092")]
    [InlineData("NEXFLOW_PROFILE", "prod", "cluster", "snap", "snap snap")]
    [InlineData("NEXFLOW_CLUSTER", "snap", "console.theme", "x", "snap snap")]
    [InlineData("NEXFLOW_PROFILE", "prod", "console.theme", "x", "prod kafka://p:9092")]
    public void Load_ProfileAndClusterFromOutside_TheStrongerSourceDecides(string variable, string value, string flag, string text, string expected)
    {
        var profile = SettingsLoader.Load(new SettingsInput
        {
            ProjectFile = new("nexflow.toml", "[profile.dev]\ncluster=\"kafka://d\"\n[profile.prod]\ncluster=\"kafka://p\"\n"),
            Environment = new Dictionary<string, string> { [variable] = value },
            Flags = new Dictionary<string, string> { [flag] = text },
        }).Settings.Profile;
        Assert.Equal(expected, $"{profile.Name} {profile.Cluster}");
    }

    [Fact]
    public void Load_ProfileAndClusterAsFlags_ReplacesTheClusterOfTheProfile()
    {
        var profile = SettingsLoader.Load(new SettingsInput
        {
            ProjectFile = new("nexflow.toml", "[profile.prod]\ncluster=\"kafka://p\"\nregistry=\"http://r\"\n"),
            Flags = new Dictionary<string, string> { ["profile"] = "prod", ["cluster"] = "kafka://q" },
        }).Settings.Profile;
        Assert.Equal("prod kafka://q:9092 http://r True", $"{profile.Name} {profile.Cluster} {profile.Registry} {profile.ReadOnly}");
    }

    [Fact]
    public void Load_UnknownProfile_NamesTheFlagAndSuggests()
    {
        var result = SettingsLoader.Load(new SettingsInput { Flags = new Dictionary<string, string> { ["profile"] = "dmeo" } });
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("NX6006 --profile did you mean 'demo'?", $"{diagnostic.Code} {diagnostic.Source!.Name} {diagnostic.Fixes[0].Title}");
        Assert.Equal("demo", result.Settings.Profile.Name);
    }

    [Fact]
    public void Load_UnknownVariable_WarnsWithASuggestion()
    {
        var result = SettingsLoader.Load(new SettingsInput { Environment = new Dictionary<string, string> { ["NEXFLOW_CONSOLE_THEM"] = "x", ["NEXFLOW_TESTKIT"] = "y" } });
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((Severity.Warning, "NX6009", "did you mean NEXFLOW_CONSOLE_THEME?"), (diagnostic.Severity, diagnostic.Code, diagnostic.Fixes[0].Title));
        Assert.False(result.HasErrors);
    }

    private static SettingsResult Load(string toml) => SettingsLoader.Load(new SettingsInput { ProjectFile = new("nexflow.toml", toml) });
}
