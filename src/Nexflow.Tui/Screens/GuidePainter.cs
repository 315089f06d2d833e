using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;

namespace Nexflow.Tui.Screens;

/// <summary>A screen that teaches.</summary>
internal static class GuidePainter
{
    public static CursorState Paint(Canvas canvas, GuideModel model, Theme theme, int top)
    {
        var text = model.Text;
        var inside = Box.Draw(canvas, theme, text.Title, focused: true);
        var left = Math.Max(2, (inside.Columns - 72) / 2);
        var needed = text.Shows.Length + (text.Steps.Length * 2) + 7;
        var row = Math.Max(0, (inside.Rows - needed) / 3);
        var room = inside.Columns - left - 1;
        inside.PutFitted(left, row++, text.Lead, theme[Role.Title], room);
        inside.PutFitted(left, row++, "This screen comes with a later version. It will show", theme[Role.Muted], room);
        row++;
        foreach (var line in text.Shows)
        {
            var at = inside.Put(left, row, "  • ", theme[Role.Accent]);
            inside.PutFitted(at, row++, line, theme[Role.Text], room - 4);
        }

        row++;
        inside.PutFitted(left, row++, "Today", theme[Role.Header], room);
        var cursor = CursorState.Hidden;
        for (var i = 0; i < text.Steps.Length; i++)
        {
            var selected = i == model.Cursor.Index;
            inside.PutFitted(left + 2, row++, text.Steps[i].What, theme[Role.Text], room - 2);
            var style = theme[selected ? Role.Selection : Role.ValueString];
            if (selected)
            {
                inside.Fill(left, row, Math.Min(72, room), 1, style);
                cursor = CursorState.At(left + 1, top + 1 + row);
            }

            inside.PutFitted(left + 2, row++, "$ " + text.Steps[i].Command, style, room - 2);
        }

        return cursor;
    }
}
