using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Charts;

/// <summary>Draws a line with label, bar and value; where there is little room, the label goes first, then the value.</summary>
internal static class BarPainter
{
    private const int LeastBar = 4;

    public static void Line(Canvas canvas, int row, BarItem item, double max, int label, int value, ViewContext context, CellStyle? whole)
    {
        value = canvas.Columns >= value + 1 + LeastBar ? value : 0;
        int left = canvas.Columns - (value > 0 ? value + 1 : 0);
        label = Math.Clamp(label, 0, Math.Max((left - 1) / 2, 0));
        int bar = label > 0 ? label + 1 : 0;
        int columns = Math.Max(left - bar, 0);
        canvas.PutFitted(0, row, item.Label, whole ?? context.Style(Role.Text), label);
        for (int i = 0; i < columns; i++)
        {
            canvas.Set(bar + i, row, BarText.At(item.Amount, max, i, columns), whole ?? context.Style(item.Role));
        }

        canvas.PutFitted(canvas.Columns - TextWidth.UpTo(item.Value, value), row, item.Value, whole ?? context.Style(Role.Muted), value);
    }
}
