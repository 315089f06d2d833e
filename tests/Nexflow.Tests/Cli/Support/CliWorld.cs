using Nexflow.Cli.Hosting;

namespace Nexflow.Tests.Cli.Support;

/// <summary>The world of a test run: environment, folders, terminal. Nothing of the real one is seen.</summary>
internal sealed class CliWorld
{
    public Dictionary<string, string> Variables { get; init; } = [];

    public string Folder { get; init; } = AppContext.BaseDirectory;

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
        WorkingFolder = Folder,
        Clock = Clock,
        OpenSignals = () => Signals,
    };
}
