using Nexflow.Cli.Hosting;
using Nexflow.Clusters.Ports;

namespace Nexflow.Tests.Cli.Support;

/// <summary>The world of a test run: environment, folders, terminal. Nothing of the real one is seen.</summary>
internal sealed class CliWorld
{
    public Dictionary<string, string> Variables { get; init; } = [];

    /// <summary>The root by default: no nexflow.toml of the repository is found from there.</summary>
    public string Folder { get; init; } = "/";

    /// <summary>What every address opens; null: what the settings say.</summary>
    public ICluster? Cluster { get; init; }

    public bool Terminal { get; init; }

    public int Width { get; init; } = 80;

    public FakeSignals Signals { get; } = new();

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public CliHost Host(TextWriter output, TextWriter error) => new()
    {
        Output = output,
        Error = error,
        OutputIsTerminal = Terminal,
        ErrorIsTerminal = Terminal,
        TerminalWidth = () => Terminal ? Width : null,
        Variable = name => Variables.GetValueOrDefault(name),
        Variables = () => Variables.Where(pair => pair.Key.StartsWith("NEXFLOW_", StringComparison.Ordinal)).ToDictionary(),
        WorkingFolder = Folder,
        OpenCluster = _ => Cluster,
        Clock = Clock,
        OpenSignals = () => Signals,
    };
}
