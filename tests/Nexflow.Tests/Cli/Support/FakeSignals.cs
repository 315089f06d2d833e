using Nexflow.Cli.Hosting;

namespace Nexflow.Tests.Cli.Support;

/// <summary>Signals that a test raises by hand.</summary>
internal sealed class FakeSignals : ISignals
{
    private readonly CancellationTokenSource _cancel = new();

    public CancellationToken Token => _cancel.Token;

    public ExitCode? Received { get; private set; }

    public void Raise(ExitCode code)
    {
        Received = code;
        _cancel.Cancel();
    }

    public void Dispose()
    {
    }
}
