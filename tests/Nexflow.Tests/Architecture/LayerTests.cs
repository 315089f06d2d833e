using System.Reflection;
using NetArchTest.Rules;

namespace Nexflow.Tests.Architecture;

/// <summary>Holds the table of walls: which project may name which.</summary>
public sealed class LayerTests
{
    private static readonly string[] Projects = ["Core", "Formats", "Clusters", "Streams", "Terminal", "Reports", "Tui", "Cli"];

    /// <summary>What each project may reference among ours.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Core"] = [],
        ["Formats"] = ["Core"],
        ["Clusters"] = ["Core", "Formats"],
        ["Streams"] = ["Core", "Formats", "Clusters"],
        ["Terminal"] = [],
        ["Reports"] = ["Core", "Formats", "Clusters", "Streams"],
        ["Tui"] = ["Core", "Formats", "Clusters", "Streams", "Reports", "Terminal"],
        ["Cli"] = ["Core", "Formats", "Clusters", "Streams", "Reports", "Terminal", "Tui"],
    };

    /// <summary>Libraries that belong to some projects only.</summary>
    private static readonly Dictionary<string, string[]> LibraryHomes = new()
    {
        ["Terminal.Gui"] = ["Terminal", "Tui"],
        ["Spectre.Console"] = ["Terminal", "Reports", "Tui", "Cli"],
        ["System.CommandLine"] = ["Cli"],
        ["Tomlyn"] = ["Core"],
        ["Sprache"] = ["Core"],
        ["Avro"] = ["Formats", "Clusters"],
        ["ProtoBuf"] = ["Formats"],
        ["Confluent"] = [],
        ["Polly"] = [],
        ["LiteDB"] = [],
        ["System.Net.Sockets"] = [],
    };

    public static TheoryData<string> AllProjects => [.. Projects];

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void Project_References_OnlyUpstream(string project)
    {
        var forbidden = Projects.Except(Allowed[project]).Where(other => other != project).Select(other => $"Nexflow.{other}");

        AssertNames(project, [.. forbidden]);
    }

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void Project_Libraries_LiveInTheirHomes(string project)
    {
        var forbidden = LibraryHomes.Where(home => !home.Value.Contains(project)).Select(home => home.Key);

        AssertNames(project, [.. forbidden]);
    }

    [Fact]
    public void ScreenModels_Anywhere_DoNotNameTerminalGui()
    {
        var models = SourceTree.Files("src/Nexflow.Tui").Where(path => path.EndsWith("Model.cs", StringComparison.Ordinal));

        Assert.DoesNotContain(models, path => File.ReadAllText(Path.Combine(SourceTree.Root, path)).Contains("Terminal.Gui", StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_OnABrokenWall_Fails()
    {
        var types = Types.InAssembly(Assembly.Load("Nexflow.Clusters"));

        Assert.False(types.ShouldNot().HaveDependencyOnAny("Nexflow.Core").GetResult().IsSuccessful);
    }

    private static void AssertNames(string project, string[] forbidden)
    {
        var assembly = Assembly.Load(project == "Cli" ? "nexflow" : $"Nexflow.{project}");
        var result = Types.InAssembly(assembly).ShouldNot().HaveDependencyOnAny(forbidden).GetResult();
        var offenders = result.FailingTypes?.Select(type => type.FullName) ?? [];

        Assert.True(result.IsSuccessful, $"Nexflow.{project} must not name {string.Join(", ", forbidden)}; it does in {string.Join(", ", offenders)}");
    }
}
