using Nexflow.Terminal.Keys;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;

namespace Nexflow.Tui.Shell.Painting;

/// <summary>The help screen: made from the registry, for the scopes that hold now.</summary>
internal static class HelpPainter
{
    private const int KeyColumns = 16;

    public static CursorState Paint(Canvas canvas, (int Column, int Row) at, CommandRegistry registry, Overlay.Help help, Theme theme)
    {
        var lines = HelpLines.Of(registry, help.Chain, help.Search.Text);
        var footer = help.Searching || help.Search.Text.Length > 0 ? $"/{help.Search.Text}" : "/ searches · esc goes back";
        var inside = Box.Draw(canvas, theme, "Help", focused: true, $"{lines.Count(l => l.Keys.Length > 0)} keys", footer);
        var top = Math.Clamp(help.Top, 0, Math.Max(0, lines.Count - inside.Rows));
        for (var i = 0; i < inside.Rows && top + i < lines.Count; i++)
        {
            var line = lines[top + i];
            if (line.Keys.Length == 0)
            {
                inside.PutFitted(2, i, line.Text, theme[Role.Header], inside.Columns - 4);
                continue;
            }

            inside.PutFitted(4, i, line.Keys, theme[line.Enabled ? Role.KeyHint : Role.Muted], KeyColumns - 2);
            inside.PutFitted(4 + KeyColumns, i, line.Text, theme[line.Enabled ? Role.Text : Role.Muted], inside.Columns - KeyColumns - 6);
        }

        return help.Searching ? CursorState.At(at.Column + canvas.Columns - 4, at.Row + canvas.Rows - 1) : CursorState.Hidden;
    }
}
