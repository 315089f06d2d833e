using System.Drawing;
using Nexflow.Terminal.Tty;
using Terminal.Gui.Drivers;
using Terminal.Gui.ViewBase;

namespace Nexflow.Terminal.Hosting;

/// <summary>Tells Terminal.Gui a new size once a frame at most, however many signals came.</summary>
internal sealed class HostSizeMonitor(Func<WindowSize> measure, WindowSize initial) : ISizeMonitor
{
    private WindowSize _known = initial;

    public event EventHandler<SizeChangedEventArgs>? SizeChanged;

    /// <summary>The size may have changed since Terminal.Gui was told.</summary>
    internal bool IsStale { get; set; }

    public bool Poll()
    {
        if (!IsStale)
        {
            return false;
        }

        IsStale = false;
        WindowSize now = measure();
        if (now == _known)
        {
            return false;
        }

        _known = now;
        SizeChanged?.Invoke(this, new SizeChangedEventArgs(new Size(now.Columns, now.Rows)));
        return true;
    }
}
