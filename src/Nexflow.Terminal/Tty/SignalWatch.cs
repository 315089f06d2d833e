using System.Runtime.InteropServices;

namespace Nexflow.Terminal.Tty;

/// <summary>
/// Turns signals into calls on the runtime's signal thread: the ends (TERM, HUP, INT, QUIT) with 128 + number, and the changes
/// (window size, stop, continue). Their default effect is taken away while this lives.
/// </summary>
internal sealed class SignalWatch : IDisposable
{
    private readonly List<PosixSignalRegistration> _registrations = [];

    /// <param name="ended">Called with the exit code.</param>
    internal SignalWatch(Action<int> ended, Action resized, Action stop, Action continued)
    {
        Watch(PosixSignal.SIGHUP, () => ended(128 + 1));
        Watch(PosixSignal.SIGINT, () => ended(128 + 2));
        Watch(PosixSignal.SIGQUIT, () => ended(128 + 3));
        Watch(PosixSignal.SIGTERM, () => ended(128 + 15));
        if (!OperatingSystem.IsWindows())
        {
            Watch(PosixSignal.SIGWINCH, resized);
            Watch(PosixSignal.SIGTSTP, stop);
            Watch(PosixSignal.SIGCONT, continued);
        }
    }

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());

    private void Watch(PosixSignal signal, Action action) =>
        _registrations.Add(PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            action();
        }));
}
