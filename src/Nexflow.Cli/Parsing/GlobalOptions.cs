using System.CommandLine;
using Nexflow.Cli.Output;

namespace Nexflow.Cli.Parsing;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    public Option<string?> Profile { get; } = Complete.Profiles(new Option<string?>("--profile", "-p")
    {
        Description = "Profile of nexflow.toml: cluster, registry, safety",
        HelpName = "NAME",
        Recursive = true,
    });

    public Option<string?> Cluster { get; } = new("--cluster")
    {
        Description = "Cluster to open instead: embedded:FOLDER, a snapshot's folder, kafka://HOST:PORT",
        HelpName = "ADDRESS",
        Recursive = true,
    };

    public Option<ColorMode> Color { get; } = Choice.Option(
        "--color", [], "Colours: auto on a terminal (NO_COLOR turns them off), always, never", ColorMode.Auto, recursive: true);

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "No progress, no verdict, no warnings on stderr", Recursive = true };

    public Option<bool> Help { get; } = new("--help", "-h") { Description = "Show help with examples", Recursive = true };

    public IReadOnlyList<Option> All => [Profile, Cluster, Color, Quiet, Help];
}
