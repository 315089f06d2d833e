using Nexflow.Terminal.Keys;
using Nexflow.Terminal.Views;
using Nexflow.Tui.Shell;
using Nexflow.Tui.Shell.Painting;
using Terminal.Gui.Input;

namespace Nexflow.Tui.Running;

/// <summary>The one view: hands keys to the shell and draws its model.</summary>
internal sealed class ShellView(ViewContext context, ShellPainter painter, Func<ShellModel> model) : CanvasView(context)
{
    private readonly ScrollWatch _scrolls = new();
    private (int Columns, int Rows) _size;

    public required Action<KeyChord> Pressed { get; init; }

    public required Action<string> PastedText { get; init; }

    public required Action<int, int> SizeChanged { get; init; }

    public required Action Painted { get; init; }

    protected override bool OnKeyDown(Key key)
    {
        Pressed(KeyChord.FromKey(key));
        return true;
    }

    protected override bool OnPaste(string text)
    {
        PastedText(text);
        return true;
    }

    protected override void Paint(Canvas canvas)
    {
        if (_size != (canvas.Columns, canvas.Rows))
        {
            _size = (canvas.Columns, canvas.Rows);
            SizeChanged(canvas.Columns, canvas.Rows);
        }

        if (_scrolls.Next(model()) is { } band)
        {
            Context.NoteScrolled(band);
        }

        var cursor = painter.Paint(canvas, model(), Context.Theme);
        if (cursor.Visible)
        {
            PlaceCursor(cursor.Column, cursor.Row);
        }
        else
        {
            HideCursor();
        }

        Painted();
    }
}
