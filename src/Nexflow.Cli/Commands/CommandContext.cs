using System.CommandLine;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

namespace Nexflow.Cli.Commands;

/// <summary>What a running command holds: its parsed options, the host, and the signals from the moment it first asks for them.</summary>
internal sealed class CommandContext(CliHost host, CommandLine line) : IDisposable
{
    private ISignals? _signals;

    public CliHost Host { get; } = host;

    public CommandLine Line { get; } = line;

    public ColorMode Color => Line.Color;

    public bool Quiet => Line.Result.GetValue(Line.Globals.Quiet);

    public DiagnosticWriter Diagnostics => new(Host, Color);

    /// <summary>Cancelled by Ctrl-C, SIGTERM and SIGHUP.</summary>
    public CancellationToken Cancellation => (_signals ??= Host.OpenSignals()).Token;

    public ExitCode? Signal => _signals?.Received;

    public T? Get<T>(Option<T> option) => Line.Result.GetValue(option);

    public T? Get<T>(Argument<T> argument) => Line.Result.GetValue(argument);

    /// <summary>Warnings for a person; silent with <c>--quiet</c>.</summary>
    public void Warn(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count > 0 && !Quiet)
        {
            Diagnostics.Write(diagnostics);
        }
    }

    /// <summary>A remark for a person on stderr; silent with <c>--quiet</c>.</summary>
    public void Note(string text)
    {
        if (!Quiet)
        {
            Host.Error.WriteLine(PlainText.Escape(text));
        }
    }

    public void Dispose() => _signals?.Dispose();
}
