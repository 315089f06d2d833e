using FsCheck.Xunit;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings;

namespace Nexflow.Tests.Core.Settings;

/// <summary>What people get wrong: the code, the place, the way out; and one diagnostic per mistake.</summary>
public sealed class BadSettingsTests
{
    [Theory]
    [InlineData("[profile.dev]\ncluter = \"kafka://h\"\ncluster = \"kafka://h\"", "NX6002 2:1 did you mean 'cluster'?")]
    [InlineData("[stream.serach]\nmax_results = 1", "NX6002 1:9 did you mean 'search'?")]
    [InlineData("zzz = 1", "NX6002 1:1 known here: build, console, default_profile, keys, masking, profile, project, stream")]
    [InlineData("console = 1", "NX6003 1:11 write [console] and its settings below")]
    [InlineData("[console.theme]\na = 1", "NX6003 1:10 write a string, as \"midnight\"")]
    [InlineData("[stream.search]\nmax_results = \"many\"", "NX6003 2:15 write a whole number, as 10000")]
    [InlineData("[stream.search]\nmax_results = 0", "NX6005 2:15 ")]
    [InlineData("[stream.search]\nmax_results = 1.5", "NX6003 2:15 write a whole number, as 10000")]
    [InlineData("[stream.search]\ndefault_topics = [\"a\", 1]", "NX6003 2:24 write a list of strings, as [\"orders-*\"]")]
    [InlineData("[stream.search]\ndefault_topics = [\"/(/\"]", "NX6005 2:19 look-around, back-references and atomic groups are not available: write it without, or use several parts")]
    [InlineData("[stream.export]\ndefault_format = \"parket\"", "NX6005 2:18 did you mean \"parquet\"?")]
    [InlineData("[profile.dev]\ncluster = \"localhost:9092\"", "NX6007 2:11 did you mean \"kafka://localhost:9092\"?")]
    [InlineData("[profile.dev]\ncluster = \"kafak://localhost:9092\"", "NX6007 2:11 did you mean \"kafka://localhost:9092\"?")]
    [InlineData("[profile.dev]\ncluster = \"kafka://h:99999\"", "NX6007 2:11 write kafka://HOST:PORT, embedded:RECORDING, or the path of a snapshot")]
    [InlineData("[profile.dev]\ncluster = \"embedded:\"", "NX6007 2:11 did you mean \"embedded:recordings/payments-incident\"?")]
    [InlineData("[profile.dev]\nregistry = \"http://h\"", "NX6010 2:12 add cluster = \"kafka://HOST:PORT\" under [profile.dev]")]
    [InlineData("[profile.dev]\ncluster = \"kafka://h\"\nregistry = \"h:8081\"", "NX6005 3:12 write it as \"http://localhost:8081\"")]
    [InlineData("[profile.\"a b\"]\ncluster = \"kafka://h\"", "NX6005 1:10 names have letters, digits, '-' and '_'")]
    [InlineData("cluster = \"kafka://h\"", "NX6002 1:1 write it under [profile.NAME]")]
    [InlineData("[masking]\nrules = [{ pth = \"x\", path = \"y\" }]", "NX6002 2:12 did you mean 'path'?")]
    [InlineData("[masking]\nrules = [{ topics = \"x\" }]", "NX6005 2:10 a list of rules, as [{ topics = \"*\", path = \"card_number\", keep_last = 4 }]")]
    [InlineData("default_profile = \"dmo\"", "NX6006 1:19 did you mean 'demo'?")]
    [InlineData("[console]\ntheme = \"a\"\ntheme = \"b\"", "NX6004 3:1 remove one 'console.theme'")]
    [InlineData("[console]\n[project]\n[console]", "NX6004 3:1 remove one 'console'")]
    [InlineData("[console", "NX6001 1:9 write: [console]")]
    [InlineData("[console]\ntheme = midnight", "NX6001 2:9 write: theme = \"midnight\"")]
    [InlineData("[console]\nascii = True", "NX6001 2:9 write: ascii = true")]
    [InlineData("[console]\ntheme: \"x\"", "NX6001 2:6 write: theme = \"x\"")]
    [InlineData("[console]\ntheme = \"x", "NX6001 2:10 write: theme = \"x\"")]
    [InlineData("[console]\ntheme =", "NX6001 2:8 ")]
    [InlineData("[console]\ntheme == \"x\"", "NX6001 2:8 write: theme = \"x\"")]
    [InlineData("[console]\ntheme = \"\"\"x\nascii = true\n", "NX6001 2:9 add \"\"\" at its end")]
    [InlineData("[masking]\nrules = [\n{ path = \"x\" },\n", "NX6001 2:9 add ] at its end")]
    [InlineData("[profile.dev]\ncluster = \"kafka://h\"\nusername = \"ops\"", "NX6002 3:1 write it under [profile.dev.security]")]
    public void Load_OneMistake_IsOneDiagnosticWithItsPlaceAndFix(string toml, string expected)
    {
        var diagnostic = Assert.Single(Load(toml).Diagnostics);
        Assert.Equal(expected, $"{diagnostic.Code} {Place(diagnostic)} {(diagnostic.Fixes.Count > 0 ? diagnostic.Fixes[0].Title : "")}");
    }

    [Fact]
    public void Load_SeveralMistakes_TellsEachOnce()
    {
        var syntax = Load("[console\ntheme = midnight\n[project]\nname == 3 4 5\npackage = \"ok\"\n");
        Assert.Equal(["1:9", "2:9", "4:7"], syntax.Diagnostics.Select(Place));
        var names = Load("[consol]\na = 1\nb = 2\n[project]\nname = 1\nstrictt = true\n");
        Assert.Equal(["NX6002 1:2", "NX6003 5:8", "NX6002 6:1"], names.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {Place(diagnostic)}"));
    }

    [Theory]
    [InlineData("[profile.x]\ncluster=\"kafka://h\"\n[profile.x.security]\npassword = \"hunter2\"")]
    [InlineData("[profile.x]\ncluster=\"kafka://ops:hunter2@h:9092\"")]
    [InlineData("[profile.x]\ncluster=\"kafka://h\"\nregistry=\"http://ops:hunter2@h\"")]
    public void Load_SecretInPlainText_IsRefusedAndNotShown(string toml)
    {
        var diagnostic = Assert.Single(Load(toml).Diagnostics);
        Assert.Equal("NX6008", diagnostic.Code);
        Assert.DoesNotContain("hunter2", DiagnosticText.Format(diagnostic));
    }

    [Theory]
    [InlineData("[profile.x.security]\npassword = hunter2")]
    [InlineData("[profile.x.security]\npassword = \"hunter2")]
    [InlineData("[profile.x.security]\npassword: hunter2")]
    [InlineData("[profile.x.security]\npassword = \"hunter2\"\npassword = \"hunter2\"")]
    [InlineData("[profile.x.security]\npasword = 1\nx.password = \"hunter2\"")]
    public void Load_MistakeOnASecretsLine_DoesNotShowIt(string toml) =>
        Assert.DoesNotContain("hunter2", DiagnosticText.Format(Load(toml).Diagnostics));

    [Fact]
    public void Load_NestedWithoutEnd_IsRefusedBeforeParsing()
    {
        var diagnostic = Assert.Single(Load("a = " + new string('[', 100_000)).Diagnostics);
        Assert.Equal("NX6001", diagnostic.Code);
    }

    [Theory]
    [InlineData("\"\\")]
    [InlineData("a = \"\\")]
    [InlineData("a = \"\\\ud800\"")]
    public void Load_ACutOffEscape_IsASyntaxError(string text) => Assert.Equal("NX6001", Load(text).Diagnostics[0].Code);

    [Property(MaxTest = 500)]
    public bool Load_AnyText_NeverThrows(string? text) => Load(text ?? "").Settings is not null;

    [Property(MaxTest = 300)]
    public bool Load_ABrokenFile_NeverThrowsAndSaysWhere(int seed)
    {
        const string Good = "[profile.dev]\ncluster = \"kafka://h:1\"\n[stream.search]\ndefault_topics = [\"a\", 'b']\n[masking]\nrules = [{ path = \"x\" }]\n";
        var random = new Random(seed);
        var text = Good.ToCharArray();
        for (var i = 0; i < 3; i++)
        {
            text[random.Next(text.Length)] = "[]{}=\"'\n#.,a1\0"[random.Next(14)];
        }

        var result = Load(new string(text));
        return DiagnosticText.Format(result.Diagnostics).All(c => c == '\n' || !char.IsControl(c));
    }

    private static string Place(Diagnostic diagnostic) => new SettingOrigin(SettingLayer.ProjectFile, diagnostic.Source, diagnostic.Span!.Value).ToString()["nexflow.toml:".Length..];

    private static SettingsResult Load(string toml) => SettingsLoader.Load(new SettingsInput { ProjectFile = new("nexflow.toml", toml) });
}
