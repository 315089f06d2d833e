using System.Collections.Concurrent;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Time;

namespace Nexflow.Terminal.Hosting;

/// <summary>Hands the host's own parts to Terminal.Gui in place of a driver's.</summary>
internal sealed class HostComponentFactory(HostOutput output, HostSizeMonitor size) : IComponentFactory<char>
{
    public AppModel AppModel { get; set; }

    /// <summary>Made by Terminal.Gui's start.</summary>
    internal HostInputProcessor? Processor { get; private set; }

    public string? GetDriverName() => DriverRegistry.Names.ANSI;

    public IInput<char> CreateInput() => new HostInput();

    public IInputProcessor CreateInputProcessor(ConcurrentQueue<char> inputQueue, ITimeProvider? timeProvider = null) =>
        Processor = new HostInputProcessor(inputQueue, timeProvider);

    public IOutput CreateOutput() => output;

    public ISizeMonitor CreateSizeMonitor(IOutput consoleOutput, IOutputBuffer outputBuffer) => size;
}
