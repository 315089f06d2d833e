using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Charts;

/// <summary>A histogram: a bar a line, one of them selected.</summary>
public sealed class BarList(ViewContext context) : CanvasView(context)
{
    private readonly ListCursor _cursor = new();

    public IReadOnlyList<BarItem> Items
    {
        get;
        set
        {
            field = value;
            _cursor.SetCount(value.Count);
            SetNeedsDraw();
        }
    } = [];

    /// <summary>Shown while there are no bars.</summary>
    public Notice? Notice { get; set; }

    public int SelectedIndex => (int)_cursor.Index;

    public override bool Do(ViewCommand command)
    {
        bool moved = _cursor.Do(command);
        SetNeedsDraw();
        return moved;
    }

    protected override void Paint(Canvas canvas)
    {
        if (Items.Count == 0)
        {
            HideCursor();
            NoticePainter.Paint(canvas, Notice ?? Notice.Empty("nothing here"), Context);
            return;
        }

        canvas.Clear(Context.Style(Role.Text));
        _cursor.Resize(canvas.Rows);
        double max = 0;
        int label = 0;
        int value = 0;
        foreach (var item in Items)
        {
            max = Math.Max(max, double.IsFinite(item.Amount) ? item.Amount : 0);
            label = Math.Max(label, TextWidth.UpTo(item.Label, canvas.Columns));
            value = Math.Max(value, TextWidth.UpTo(item.Value, canvas.Columns));
        }

        for (int row = 0; row < _cursor.Visible; row++)
        {
            int index = (int)_cursor.Top + row;
            CellStyle? whole = HasFocus && index == _cursor.Index ? Context.Style(Role.Selection) : null;
            canvas.Fill(0, row, canvas.Columns, 1, whole ?? Context.Style(Role.Text));
            BarPainter.Line(canvas, row, Items[index], max, label, value, Context, whole);
        }

        PlaceCursor(0, (int)(_cursor.Index - _cursor.Top));
    }
}
