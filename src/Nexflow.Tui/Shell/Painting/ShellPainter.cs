using Nexflow.Terminal.Keys;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Tui.Screens;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Screens.Topics.Painting;

namespace Nexflow.Tui.Shell.Painting;

/// <summary>The whole picture of a model. Knows no terminal: the same function draws the screen and the golden files.</summary>
internal sealed class ShellPainter(CommandRegistry registry, ShellUpdate update, IRecordReader reader)
{
    /// <returns>Where the hardware cursor stands.</returns>
    public CursorState Paint(Canvas canvas, ShellModel model, Theme theme)
    {
        if (model.TooSmall)
        {
            return TooSmall(canvas, model, theme);
        }

        HeaderPainter.Paint(canvas.Window(0, 0, canvas.Columns, 1), model, theme);
        var body = new Area(0, 1, canvas.Columns, model.BodyRows);
        var cursor = model.Screen == ScreenId.Topics
            ? new TopicsPainter(reader, theme, model).Paint(canvas, body)
            : GuidePainter.Paint(canvas.Window(body.Column, body.Row, body.Columns, body.Rows), model.Guide!, theme, body.Row);
        StatusPainter.Status(canvas.Window(0, canvas.Rows - 2, canvas.Columns, 1), model, theme);
        StatusPainter.Hints(canvas.Window(0, canvas.Rows - 1, canvas.Columns, 1), HintsOf(model), Always(model), theme);
        foreach (var overlay in model.Overlays)
        {
            cursor = new OverlayPainter(registry, update, model, theme).Paint(canvas, overlay) ?? cursor;
        }

        ToastPainter.Paint(canvas.Window(0, 0, canvas.Columns, canvas.Rows - 1), model.Toasts, theme);
        return cursor;
    }

    /// <summary>Over the screen only what the overlay itself takes is worth saying.</summary>
    private IReadOnlyList<KeyHint> HintsOf(ShellModel model) => model.Top is { } top
        ? [.. registry.Hints([top.Scope]), new KeyHint("esc", "back", Danger.None)]
        : [.. registry.Hints(ScopeChain.Of(model).AsSpan()).Where(h => h.Label is not ("help" or "filter"))];

    private IReadOnlyList<KeyHint> Always(ShellModel model)
    {
        if (model.Top is not null)
        {
            return [];
        }

        var back = ShellCommands.CanGoBack(model);
        KeyHint[] filter = model.Screen == ScreenId.Topics ? [Hint(CommandIds.Filter, "filter")] : [];
        return [.. filter, Hint(back ? CommandIds.Back : CommandIds.Quit, back ? "back" : "quit"), Hint(CommandIds.Help, "help")];
    }

    private KeyHint Hint(string id, string label) =>
        new(registry.Commands.First(c => c.Id == id).Keys is [var key, ..] ? key.ToString() : ":", label, Danger.None);

    private static CursorState TooSmall(Canvas canvas, ShellModel model, Theme theme)
    {
        canvas.Clear(theme[Role.Text]);
        string[] lines = ["too small", $"{model.Columns}×{model.Rows}", $"min {ShellModel.LeastColumns}×{ShellModel.LeastRows}", "q quits"];
        var first = Math.Max(0, (canvas.Rows - lines.Length) / 2);
        for (var i = 0; i < lines.Length && first + i < canvas.Rows; i++)
        {
            canvas.PutFitted(Math.Max(0, (canvas.Columns - CellText.Width(lines[i])) / 2), first + i, lines[i], theme[i == 0 ? Role.Title : Role.Muted], canvas.Columns);
        }

        return CursorState.Hidden;
    }
}
