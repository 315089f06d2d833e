using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Tty;
using Nexflow.Terminal.Views;
using Terminal.Gui.Drivers;

namespace Nexflow.Terminal.Hosting;

/// <summary>Shows what Terminal.Gui drew: its buffer into our frame, the frame's difference into one write.</summary>
internal sealed class HostScreen(TtyOutput output, FrameRenderer renderer, FramePace pace)
{
    private readonly Frame _frame = new(1, 1);
    private readonly ScreenCopy _copy = new();
    private byte[] _extra = [];

    /// <summary>Knows which band of the screen scrolled.</summary>
    internal ViewContext? Views { get; set; }

    internal bool IsBusy => output.IsBusy;

    /// <summary>Called once, when the first frame is on its way.</summary>
    internal Action? FirstShown { get; set; }

    /// <summary>What the terminal shows is not what was sent last: the next frame paints everything.</summary>
    internal void Invalidate()
    {
        output.Drop();
        renderer.Invalidate();
    }

    /// <summary>Bytes that are no part of the picture (the clipboard), sent with the next frame.</summary>
    internal void Append(ReadOnlySpan<byte> bytes) => _extra = [.. _extra, .. bytes];

    internal bool HasExtra => _extra.Length > 0;

    /// <summary>Shows the buffer. Only to be called when not busy.</summary>
    internal void Show(IOutputBuffer buffer, Cursor cursor)
    {
        if (_frame.Columns != buffer.Cols || _frame.Rows != buffer.Rows)
        {
            _frame.Resize(buffer.Cols, buffer.Rows);
            renderer.Invalidate();
        }

        _copy.Copy(buffer, _frame);
        _frame.Cursor = cursor is { IsVisible: true, Position: { } at } ? CursorState.At(at.X, at.Y) : CursorState.Hidden;
        if (Views?.TakeScrolled() is { } band)
        {
            _frame.MarkScrolled(band.Top, band.Bottom, band.Lines);
        }

        Send(renderer.Render(_frame).Span);
    }

    private void Send(ReadOnlySpan<byte> frame)
    {
        if (_extra.Length > 0)
        {
            frame = (byte[])[.. frame, .. _extra];
            _extra = [];
        }

        // A drawing that changed nothing counts as well: a view that never stops asking must not take all of the processor.
        output.Send(frame);
        pace.Mark();

        FirstShown?.Invoke();
        FirstShown = null;
    }
}
