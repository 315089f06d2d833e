using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Charts;

/// <summary>Progress or share: label, bar, value.</summary>
public sealed class BarGauge : CanvasView
{
    public BarGauge(ViewContext context)
        : base(context) => CanFocus = false;

    public BarItem Item
    {
        get;
        set
        {
            field = value;
            SetNeedsDraw();
        }
    } = new("", 0, "");

    public double Maximum
    {
        get;
        set
        {
            field = value;
            SetNeedsDraw();
        }
    } = 1;

    protected override void Paint(Canvas canvas)
    {
        canvas.Clear(Context.Style(Role.Text));
        BarPainter.Line(canvas, 0, Item, Maximum, TextWidth.UpTo(Item.Label, canvas.Columns), TextWidth.UpTo(Item.Value, canvas.Columns), Context, whole: null);
    }
}
