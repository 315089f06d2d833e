using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>Draws a line being edited behind a sign; a long one is shifted so that the caret is seen.</summary>
public static class InputPainter
{
    /// <returns>The caret's column of the row.</returns>
    public static int Paint(Canvas row, string sign, TextInput input, Theme theme)
    {
        var style = theme[Role.Input];
        row.Clear(style);
        row.Put(1, 0, sign, theme[Role.KeyHint] with { Background = style.Background });
        var caret = CellText.Width(input.Text.AsSpan(0, input.Caret));
        var shift = Math.Max(0, caret - (row.Columns - 5));
        row.Window(3, 0, row.Columns - 4, 1).Put(-shift, 0, input.Text, style);
        return 3 + caret - shift;
    }
}
