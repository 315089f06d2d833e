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

    public required string WorkingFolder { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public required Func<ISignals> OpenSignals { get; init; }
}
