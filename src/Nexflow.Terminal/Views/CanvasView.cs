using System.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.ViewBase;

namespace Nexflow.Terminal.Views;

/// <summary>
/// Base of the views that draw their visible cells straight into the screen buffer. The toolkit gives layout, focus and clipping;
/// it neither clears, nor formats text, nor binds keys here.
/// </summary>
public abstract class CanvasView : View
{
    protected CanvasView(ViewContext context)
    {
        Context = context;
        CanFocus = true;
        KeyBindings.Clear();
        HotKeyBindings.Clear();
        MouseBindings.Clear();
    }

    public ViewContext Context { get; }

    /// <summary>Draws everything: each cell of the canvas must be written.</summary>
    protected abstract void Paint(Canvas canvas);

    /// <summary>Puts the hardware cursor on a cell of the view while it has the focus, so that screen readers and magnifiers follow.</summary>
    protected void PlaceCursor(int column, int row)
    {
        bool visible = HasFocus && column >= 0 && row >= 0 && column < Viewport.Width && row < Viewport.Height;
        Cursor = visible ? new Cursor { Position = ViewportToScreen(new Point(column, row)), Style = CursorStyle.SteadyBlock } : new Cursor { Position = null };
    }

    protected void HideCursor() => Cursor = new Cursor { Position = null };

    protected sealed override bool OnClearingViewport() => true;

    protected sealed override bool OnDrawingText(DrawContext? context) => true;

    protected sealed override bool OnDrawingContent(DrawContext? context)
    {
        if (App?.Driver?.GetOutputBuffer() is { Contents: { } cells } buffer && GetClip()?.GetRectangles() is { Length: > 0 } clip)
        {
            var window = ViewportToScreen(new Rectangle(Point.Empty, Viewport.Size));
            Paint(new Canvas(cells, clip, window));
            for (int row = Math.Max(window.Top, 0); row < Math.Min(window.Bottom, buffer.DirtyLines.Length); row++)
            {
                buffer.DirtyLines[row] = true;
            }
        }

        return true;
    }
}
