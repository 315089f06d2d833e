namespace Nexflow.Cli.Hosting;

/// <summary>Signals that ask a command to end. The first one cancels <see cref="Token"/>; a second one kills as usual.</summary>
internal interface ISignals : IDisposable
{
    CancellationToken Token { get; }

    /// <summary>The exit code of the signal that came, or null.</summary>
    ExitCode? Received { get; }
}
