using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Chrome;

/// <summary>A short message over the contents, a line a sentence. The shell places it and takes it away.</summary>
public sealed class Toast : CanvasView
{
    private const int Side = 1;

    private IReadOnlyList<string> _lines = [];
    private Role _role = Role.Toast;

    public Toast(ViewContext context)
        : base(context)
    {
        CanFocus = false;
        Visible = false;
    }

    /// <summary>Columns that the message wants, margins included.</summary>
    public int WantedColumns { get; private set; }

    public int WantedRows => _lines.Count;

    /// <summary>Shows a message; the shell sets the frame from <see cref="WantedColumns"/> and <see cref="WantedRows"/>.</summary>
    public void Show(IReadOnlyList<string> lines, Role role = Role.Toast)
    {
        (_lines, _role) = (lines, role);
        WantedColumns = 2 * Side;
        foreach (string line in lines)
        {
            WantedColumns = Math.Max(WantedColumns, TextWidth.UpTo(line, 200) + (2 * Side));
        }

        Visible = true;
        SetNeedsDraw();
    }

    public void Hide() => Visible = false;

    protected override void Paint(Canvas canvas)
    {
        var style = Context.Style(_role);
        canvas.Clear(style);
        for (int row = 0; row < Math.Min(canvas.Rows, _lines.Count); row++)
        {
            canvas.PutFitted(Side, row, _lines[row], style, canvas.Columns - (2 * Side));
        }
    }
}
