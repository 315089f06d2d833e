using Nexflow.Terminal.Hosting;
using Nexflow.Terminal.Rendering;
using Nexflow.Tests.Terminal.Tty;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Nexflow.Tests.Terminal.Hosting;

/// <summary>A host on a real pseudo terminal, running on a thread of its own.</summary>
internal sealed class HostRun : IDisposable
{
    private readonly Thread _thread;
    private readonly TaskCompletionSource<TerminalHost> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;

    internal HostRun(Action<TerminalHost, Runnable> build, int columns = 80, int rows = 24)
    {
        Terminal = new Pty(columns, rows);
        _thread = new Thread(() => Live(build));
        _thread.Start();
    }

    internal Pty Terminal { get; }

    internal TerminalHost Host => _opened.Task.GetAwaiter().GetResult();

    internal int UiThread => _thread.ManagedThreadId;

    /// <summary>Waits for the end; gives the exit code.</summary>
    internal int End()
    {
        Assert.True(_thread.Join(TimeSpan.FromSeconds(15)), "The host does not end.");
        Assert.Null(_failure);
        return Host.ExitCode;
    }

    public void Dispose()
    {
        if (_opened.Task.IsCompletedSuccessfully)
        {
            Host.Stop(0);
        }

        _thread.Join();
        Terminal.Dispose();
    }

    private void Live(Action<TerminalHost, Runnable> build)
    {
        try
        {
            TerminalCapabilities capabilities = new() { Colours = ColourLevel.TrueColour };
            using TerminalHost host = TerminalHost.Open(new TerminalHostOptions { Capabilities = capabilities, Guard = false, Device = Terminal.Path });
            using Runnable root = new() { Width = Dim.Fill(), Height = Dim.Fill() };
            build(host, root);
            _opened.SetResult(host);
            host.Run(root);
        }
        catch (Exception failure) when (Record(failure))
        {
            _opened.TrySetException(failure);
        }
    }

    private bool Record(Exception failure)
    {
        _failure = failure;
        return true;
    }
}
