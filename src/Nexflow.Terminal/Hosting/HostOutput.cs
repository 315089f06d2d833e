using System.Collections.Concurrent;
using System.Drawing;
using Nexflow.Terminal.Tty;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;

namespace Nexflow.Terminal.Hosting;

/// <summary>
/// Terminal.Gui's output, which writes nothing: it remembers that there is something to show. Whatever Terminal.Gui would say to the terminal
/// by itself (queries, titles, images) is dropped; the host says what is said.
/// </summary>
internal sealed class HostOutput(Func<WindowSize> measure) : IOutput
{
    private static readonly ConcurrentQueue<SixelToRender> NoImages = new();

    private Cursor _cursor = new();

    /// <summary>The picture or the cursor changed since the host showed them.</summary>
    internal bool IsChanged { get; set; }

    // While true, Terminal.Gui does not ask the terminal about images and keyboards.
    public bool IsLegacyConsole { get; set; } = true;

    public bool Force16Colors { get; set; }

    public bool UseKittyGraphics { get; set; }

    public ConcurrentQueue<SixelToRender> GetSixels() => NoImages;

    public Size GetSize()
    {
        WindowSize size = measure();
        return new Size(size.Columns, size.Rows);
    }

    public void SetSize(int width, int height)
    {
    }

    public void SetCursor(Cursor cursor)
    {
        _cursor = cursor;
        IsChanged = true;
    }

    public Cursor GetCursor() => _cursor;

    public void Write(ReadOnlySpan<char> text)
    {
    }

    public void Write(IOutputBuffer buffer) => IsChanged = true;

    public void Suspend()
    {
    }

    public string GetLastOutput() => string.Empty;

    public string ToAnsi(IOutputBuffer buffer) => string.Empty;

    public void Dispose()
    {
    }
}
