using System.Text.Json;
using Nexflow.Cli.Hosting;
using Nexflow.Tests.Cli.Support;

namespace Nexflow.Tests.Cli.Configuration;

public sealed class ConfigCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nexflow-config-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Explain_FoundUpwards_WinsOverTheUserFile()
    {
        Write("nexflow.toml", "[console]\ntheme = \"project\"\n");
        Write("home/nexflow/nexflow.toml", "[console]\ntheme = \"user\"\n");
        Write("deep/er/x", "");

        var run = await CliRun.OfAsync(World("deep/er"), "config", "explain", "console.theme", "-o", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("\"project\"", json.RootElement.GetProperty("value").GetString());
        Assert.EndsWith("nexflow.toml:2:9", json.RootElement.GetProperty("origin").GetString(), StringComparison.Ordinal);
        Assert.Equal("\"user\"", json.RootElement.GetProperty("shadowed")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task Explain_Variable_WinsOverFiles()
    {
        Write("nexflow.toml", "[console]\ntheme = \"project\"\n");
        var world = World("");
        world.Variables["NEXFLOW_CONSOLE_THEME"] = "fromenv";

        var run = await CliRun.OfAsync(world, "config", "explain", "console.theme", "-o", "jsonl");

        Assert.Contains("NEXFLOW_CONSOLE_THEME", run.Output, StringComparison.Ordinal);
        Assert.Contains("fromenv", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[stream.search]\nmax_result = 10\n", "NX6002", "did you mean 'max_results'?")]
    [InlineData("[console\ntheme = 1\n", "NX6001", "nexflow.toml:1:")]
    [InlineData("[stream.search]\nmax_results = \"many\"\n", "NX6003", "nexflow.toml:2:15")]
    public async Task Show_BrokenFile_TellsLineColumnAndSuggestion(string text, string code, string hint)
    {
        Write("nexflow.toml", text);

        var run = await CliRun.OfAsync(World(""), "config", "show");

        Assert.Equal(ExitCode.Diagnostics, run.Code);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_BrokenFile_RefusesToGuess()
    {
        Write("nexflow.toml", "nonsense = 1\n");

        var run = await CliRun.OfAsync(World(""), "topics");

        Assert.Equal((ExitCode.Diagnostics, ""), (run.Code, run.Output));
    }

    [Fact]
    public async Task Topics_UnknownProfile_ListsTheKnown()
    {
        var run = await CliRun.OfAsync(World(""), "topics", "--profile", "demmo");

        Assert.Equal(ExitCode.Diagnostics, run.Code);
        Assert.Contains("NX6006", run.Error, StringComparison.Ordinal);
        Assert.Contains("demo", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_NamedConfigMissing_SaysSo()
    {
        var world = World("");
        world.Variables["NEXFLOW_CONFIG"] = "elsewhere.toml";

        Assert.Contains("NX6020", (await CliRun.OfAsync(world, "topics")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Config_WithoutCommand_NamesThem()
    {
        var run = await CliRun.OfAsync("config");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("show, explain", run.Error, StringComparison.Ordinal);
    }

    private CliWorld World(string folder) => new()
    {
        Folder = Path.Combine(_folder, folder),
        Variables = { ["XDG_CONFIG_HOME"] = Path.Combine(_folder, "home") },
    };

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
