using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Frames;

/// <summary>Notices in the lower right corner, above the status line; the newest lowest.</summary>
public static class ToastPainter
{
    public static void Paint(Canvas canvas, ToastsModel toasts, Theme theme)
    {
        var row = canvas.Rows - 1;
        for (var i = toasts.Items.Count - 1; i >= 0 && row >= 1; i--, row--)
        {
            var toast = toasts.Items[i];
            var (mark, role) = toast.Kind switch
            {
                ToastKind.Success => ("✓", Role.Ok),
                ToastKind.Warning => ("!", Role.Warning),
                ToastKind.Error => ("✗", Role.Error),
                _ => ("·", Role.Accent),
            };
            var style = theme[Role.Toast];
            var width = Math.Min(CellText.Width(toast.Text) + 5, canvas.Columns - 2);
            var line = canvas.Window(canvas.Columns - width - 1, row, width, 1);
            line.Clear(style);
            line.Put(1, 0, mark, theme[role] with { Background = style.Background });
            line.PutFitted(3, 0, toast.Text, style, width - 4);
        }
    }
}
