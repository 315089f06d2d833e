using System.Collections.Concurrent;
using Terminal.Gui.Drivers;

namespace Nexflow.Terminal.Hosting;

/// <summary>Terminal.Gui's input reader, which reads nothing: the host polls the terminal on the one thread that owns everything.</summary>
internal sealed class HostInput : IInput<char>
{
    public CancellationTokenSource? ExternalCancellationTokenSource { get; set; }

    public void Initialize(ConcurrentQueue<char> inputQueue)
    {
    }

    public void Run(CancellationToken runCancellationToken)
    {
    }

    public void Dispose()
    {
    }
}
