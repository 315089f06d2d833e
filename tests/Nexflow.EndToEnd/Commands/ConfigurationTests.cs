using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Commands;

/// <summary>Settings files that are wrong, where values come from, and environments that lack a home or a place to write.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nexflow-e2e-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("[console]\ntheme = \"midnight\n", "2:18", "theme = \"midnight")]
    [InlineData("[profile.demo]\ncluster = \"embedded:x\"\n\n[profile.demo\n", "4:", "[profile.demo")]
    [InlineData("a = = 1\n", "1:", "a = = 1")]
    [InlineData("[console]\ntheme = \"midnight\"\ntheme = \"mono\"\n", "3:", "theme = \"mono\"")]
    [InlineData("[console]\nthme = \"midnight\"\n", "2:1", "did you mean 'theme'?")]
    [InlineData("[consol]\ntheme = \"midnight\"\n", "1:", "did you mean 'console'?")]
    [InlineData("[console]\nascii = \"yes\"\n", "2:9", "ascii = \"yes\"")]
    [InlineData("[stream.dlq]\nretention_days = \"thirty\"\n", "2:18", "retention_days")]
    public async Task File_ThatIsWrong_IsToldWithLineColumnAndExcerpt(string text, string place, string said)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "nexflow.toml"), text, TestContext.Current.CancellationToken);

        var finished = await RunAsync(2, "topics");

        Assert.Empty(finished.Output);
        Assert.StartsWith("error NX", finished.Error, StringComparison.Ordinal);
        Assert.Contains("nexflow.toml:" + place, finished.Error, StringComparison.Ordinal);
        Assert.Contains(said, finished.Error, StringComparison.Ordinal);
        Assert.Contains("^", finished.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_WithBytesThatAreNoText_IsToldNotThrown()
    {
        await File.WriteAllBytesAsync(Path.Combine(_folder, "nexflow.toml"), [0xff, 0xfe, 0x00, 0x1b, 0x5b, 0x32, 0x4a, 0x0a], TestContext.Current.CancellationToken);

        Assert.StartsWith("error", (await RunAsync(2, "topics")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Names_TheStrongestSourceAndWhatItShadows()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "nexflow.toml"), "[console]\ntheme = \"mono\"\n", TestContext.Current.CancellationToken);

        var finished = await RunAsync(0, "config", "explain", "console.theme");

        Assert.Contains("nexflow.toml:2:9", finished.Output, StringComparison.Ordinal);
        Assert.Contains("default", finished.Output, StringComparison.Ordinal);
        Assert.Contains("\"mono\"", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_InAFile_AreNeverShown()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "nexflow.toml"),
            "[profile.p]\ncluster = \"kafka://h:1\"\n[profile.p.security]\nusername = \"u\"\npassword = \"hunter2-secret\"\n",
            TestContext.Current.CancellationToken);

        foreach (var arguments in new string[][] { ["config", "show"], ["config", "show", "-o", "json"], ["config", "explain", "profile.p.security.password"], ["doctor", "--profile", "p"], ["topics", "--profile", "p"] })
        {
            var finished = await Runner.RunAsync(Product.Path, arguments, folder: _folder);
            Assert.DoesNotContain("hunter2", finished.Output + finished.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("HOME")]
    [InlineData("TERM")]
    [InlineData("PATH")]
    public async Task Topics_WithoutAVariable_WorkAllTheSame(string missing)
    {
        var finished = await Runner.RunAsync(Product.Path, ["topics", "--cluster", CommandLine.Recording], new Dictionary<string, string?> { [missing] = null });

        CommandLine.Hold(finished, 0, "topics without " + missing);
        Assert.Empty(finished.Error);
    }

    [Fact]
    public async Task Doctor_WithoutAPlaceForState_WarnsAndExits0()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var finished = await Runner.RunAsync(Product.Path, ["doctor"], new Dictionary<string, string?> { ["XDG_STATE_HOME"] = Path.Combine(file, "state") });

        CommandLine.Hold(finished, 0, "doctor");
        Assert.Matches(@"(?m)^warn +state folder .*\n +next: ", finished.Output);
    }

    [Fact]
    public async Task Doctor_OfAClusterThatIsAway_Fails()
    {
        var finished = await Runner.NexflowAsync("doctor", "--cluster", "kafka://localhost:1");

        Assert.NotEqual(0, finished.ExitCode);
        Assert.Contains("cluster", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profile_FromTheEnvironment_IsWeakerThanTheOption()
    {
        var environment = new Dictionary<string, string?> { ["NEXFLOW_PROFILE"] = "dev" };

        var weak = await Runner.RunAsync(Product.Path, ["doctor"], environment);
        var strong = await Runner.RunAsync(Product.Path, ["doctor", "--profile", "demo"], environment);

        Assert.Contains("dev: kafka://localhost:9092", weak.Output, StringComparison.Ordinal);
        CommandLine.Hold(strong, 0, "doctor --profile demo");
    }

    private async Task<Finished> RunAsync(int expected, params string[] arguments)
    {
        var finished = await Runner.RunAsync(Product.Path, arguments, folder: _folder);
        CommandLine.Hold(finished, expected, string.Join(' ', arguments));
        return finished;
    }
}
