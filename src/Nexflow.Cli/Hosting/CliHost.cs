using Nexflow.Clusters.Ports;
using Nexflow.Core.Settings;

namespace Nexflow.Cli.Hosting;

/// <summary>What a command sees of the world: streams, terminal, environment, folders, clock, signals. Tests give their own.</summary>
internal sealed class CliHost
{
    /// <summary>Clean data only.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Everything else.</summary>
    public required TextWriter Error { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal, or null when neither stream is one.</summary>
    public Func<int?> TerminalWidth { get; init; } = () => null;

    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>All variables whose names start with <c>NEXFLOW_</c>.</summary>
    public Func<IReadOnlyDictionary<string, string>> Variables { get; init; } = () => new Dictionary<string, string>();

    public required string WorkingFolder { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public required Func<ISignals> OpenSignals { get; init; }

    /// <summary>Opens another cluster than the profile's; null, or null from it: the profile's. For tests.</summary>
    public Func<Profile, ICluster?>? OpenCluster { get; init; }
}
