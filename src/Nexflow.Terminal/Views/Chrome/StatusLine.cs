using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Chrome;

/// <summary>One line with pieces at the left and at the right; when room is short, the left gives way.</summary>
public sealed class StatusLine : CanvasView
{
    public StatusLine(ViewContext context)
        : base(context) => CanFocus = false;

    /// <summary>How the line looks where a piece does not say.</summary>
    public Role Role { get; set; } = Role.StatusBar;

    public IReadOnlyList<TextRun> Left
    {
        get;
        set
        {
            field = value;
            SetNeedsDraw();
        }
    } = [];

    public IReadOnlyList<TextRun> Right
    {
        get;
        set
        {
            field = value;
            SetNeedsDraw();
        }
    } = [];

    protected override void Paint(Canvas canvas)
    {
        canvas.Clear(Context.Style(Role));
        int right = 0;
        foreach (var run in Right)
        {
            right = Math.Min(right + TextWidth.UpTo(run.Text, canvas.Columns), canvas.Columns);
        }

        int start = canvas.Columns - right;
        Runs(canvas, Right, start, canvas.Columns);
        Runs(canvas, Left, 0, start > 0 && right > 0 ? start - 1 : start);
    }

    private void Runs(Canvas canvas, IReadOnlyList<TextRun> runs, int column, int end)
    {
        foreach (var run in runs)
        {
            column = canvas.PutFitted(column, 0, run.Text, Context.Style(run.Role ?? Role), end - column);
        }
    }
}
