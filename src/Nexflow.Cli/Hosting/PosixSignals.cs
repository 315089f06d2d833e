using System.Runtime.InteropServices;

namespace Nexflow.Cli.Hosting;

/// <summary>SIGINT, SIGTERM and SIGHUP as one cancellation, so that a scan still tells its verdict before the process ends.</summary>
internal sealed class PosixSignals : ISignals
{
    private readonly CancellationTokenSource _cancel = new();
    private readonly PosixSignalRegistration[] _registrations;

    public PosixSignals() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Handle(context, ExitCode.Interrupted)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Handle(context, ExitCode.Terminated)),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => Handle(context, ExitCode.HungUp)),
    ];

    public CancellationToken Token => _cancel.Token;

    public ExitCode? Received { get; private set; }

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }
    }

    private void Handle(PosixSignalContext context, ExitCode code)
    {
        if (_cancel.IsCancellationRequested)
        {
            return;
        }

        context.Cancel = true;
        Received = code;
        _cancel.Cancel();
    }
}
