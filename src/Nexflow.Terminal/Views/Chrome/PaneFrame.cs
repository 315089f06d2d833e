using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Chrome;

/// <summary>The line above a pane with its title, or the line between two panes.</summary>
internal sealed class PaneFrame : CanvasView
{
    public PaneFrame(ViewContext context)
        : base(context) => CanFocus = false;

    public string Caption { get; set => Redraw(ref field, value); } = "";

    /// <summary>At the right end of the title: a count, "following", …</summary>
    public string Note { get; set => Redraw(ref field, value); } = "";

    public bool IsFocused { get; set => Redraw(ref field, value); }

    /// <summary>A vertical line instead of a title.</summary>
    public bool IsDivider { get; init; }

    protected override void Paint(Canvas canvas)
    {
        var border = Context.Style(IsFocused ? Role.BorderFocused : Role.Border);
        canvas.Fill(0, 0, canvas.Columns, canvas.Rows, IsDivider ? '│' : '─', border);
        if (IsDivider)
        {
            return;
        }

        int note = Note.Length == 0 ? 0 : TextWidth.UpTo(Note, canvas.Columns / 2) + 2;
        int room = canvas.Columns - note - 4;
        if (Caption.Length > 0 && room > 0)
        {
            int end = canvas.Put(1, 0, " ", border);
            end = canvas.PutFitted(end, 0, Caption, IsFocused ? Context.Style(Role.Title) : border, room);
            canvas.Put(end, 0, " ", border);
        }

        if (note > 0)
        {
            int start = canvas.Columns - note - 1;
            canvas.Put(start, 0, " ", border);
            int end = canvas.PutFitted(start + 1, 0, Note, Context.Style(Role.Muted), note - 2);
            canvas.Put(end, 0, " ", border);
        }
    }

    private void Redraw<T>(ref T field, T value)
    {
        if (!EqualityComparer<T>.Default.Equals(field, value))
        {
            field = value;
            SetNeedsDraw();
        }
    }
}
