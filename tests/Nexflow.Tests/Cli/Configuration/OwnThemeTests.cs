using Nexflow.Cli.Configuration;
using Nexflow.Cli.Hosting;
using Nexflow.Tests.Cli.Support;

namespace Nexflow.Tests.Cli.Configuration;

public sealed class OwnThemeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nexflow-themes-").FullName;

    public OwnThemeTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "nexflow", "themes"));
        File.WriteAllText(Path.Combine(_folder, "nexflow", "themes", "mine.toml"), "inherits = \"midnight\"\n");
        File.WriteAllText(Path.Combine(_folder, "nexflow", "secret.toml"), "x = 1\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("mine", "inherits = \"midnight\"\n")]
    [InlineData("midnight", null)]
    [InlineData("../secret", null)]
    public void Text_OfAName_IsOfTheFolderOnly(string name, string? expected)
    {
        var world = new CliWorld { Variables = { ["XDG_CONFIG_HOME"] = _folder } };

        Assert.Equal(expected, new ThemeFiles(world.Host(TextWriter.Null, TextWriter.Null)).Text(name));
    }

    [Fact]
    public async Task Console_ThemeThatNobodyKnows_ListsTheOwnOnesToo()
    {
        var run = await CliRun.OfAsync(new CliWorld { Variables = { ["XDG_CONFIG_HOME"] = _folder } }, "console", "--theme", "zzzzzz");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("mine", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_WithMaskingRules_SaysThatNothingIsMasked()
    {
        File.WriteAllText(Path.Combine(_folder, "nexflow", "nexflow.toml"), "[masking]\nrules = [{ topics = \"*\", path = \"card_number\", keep_last = 4 }]\n");

        var run = await CliRun.OfAsync(new CliWorld { Variables = { ["XDG_CONFIG_HOME"] = _folder }, Cluster = Demo.Cluster() }, "topics");

        Assert.Contains("warning NX6021", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_WithWrongKeysAndTheme_Warns()
    {
        File.WriteAllText(Path.Combine(_folder, "nexflow", "nexflow.toml"), "[console]\ntheme = \"midnite\"\n[keys]\n\"topics.sek\" = \"t\"\n");

        var run = await CliRun.OfAsync(new CliWorld { Variables = { ["XDG_CONFIG_HOME"] = _folder }, Cluster = Demo.Cluster() }, "doctor", "-o", "jsonl");

        Assert.Contains("console.theme does not know 'midnite'", run.Output, StringComparison.Ordinal);
        Assert.Contains("and 1 more", run.Output, StringComparison.Ordinal);
    }
}
