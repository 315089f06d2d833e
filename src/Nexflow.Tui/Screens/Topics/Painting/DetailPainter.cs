using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Shell;
using Nexflow.Tui.Shell.Painting;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>One record: a line about it, then its tree, text, bytes, headers or schema.</summary>
internal static class DetailPainter
{
    private static readonly string[] Names = ["tree", "raw", "hex", "headers", "schema"];

    public static int Paint(Canvas canvas, ShellModel shell, DetailModel detail, Theme theme)
    {
        var focused = shell.Topics.Focus == TopicsPane.Detail;
        var message = detail.Row.Message;
        var title = $"p{message.Partition} @ {Numbers.Grouped(message.Offset)}";
        var inside = canvas.Window(1, 1, canvas.Columns - 2, canvas.Rows - 2);
        var lines = detail.Lines(inside.Columns, shell.Wrap);
        var cursor = detail.Cursor.Fit(lines.Count, inside.Rows - 1);
        var footer = lines.Count > 0 ? $"{Numbers.Grouped(cursor.Index + 1)} of {Numbers.Grouped(lines.Count)} lines" : "";
        Box.Draw(canvas, theme, title, focused, detail.Search.IsEmpty ? "" : $"/{detail.Search.Text}", footer, TopicsPainter.Frame(shell, focused));
        Box.Tabs(canvas, theme, title.Length + 5, Names, (int)detail.View);
        About(inside, shell, detail, theme);
        if (detail.Load == LoadState.Failed && detail.Problem is { } problem)
        {
            ProblemPainter.Paint(inside.Window(0, 1, inside.Columns, inside.Rows - 1), theme, problem);
            return -1;
        }

        if (detail.Content is null)
        {
            inside.Put(1, 1, "Decoding …", theme[Role.Muted]);
            return -1;
        }

        for (var i = 0; i < inside.Rows - 1 && cursor.Top + i < lines.Count; i++)
        {
            LinePainter.Paint(inside.Window(0, 1 + i, inside.Columns, 1), lines[cursor.Top + i], shell.Wrap ? 1 : 1 - detail.Shift, detail.Search, focused && cursor.Top + i == cursor.Index, theme);
        }

        return cursor.Index - cursor.Top;
    }

    private static void About(Canvas inside, ShellModel shell, DetailModel detail, Theme theme)
    {
        var part = detail.Content?.Record.Value;
        var parts = new List<string> { RecordTime.Full(detail.Row.Message, shell.Now, shell.Zone), Numbers.Bytes(detail.Row.Size) };
        if (part is not null)
        {
            parts.Insert(0, part.Schema is { } schema ? $"{part.Format} {Last(schema.Name ?? schema.Subject)} v{schema.Version}" : part.Format);
        }

        inside.PutFitted(1, 0, string.Join(" · ", parts), theme[Role.Muted], inside.Columns - 2);
    }

    // The package is in the tree and the schema view; here only room for the name.
    private static string Last(string name) => name[(name.LastIndexOf('.') + 1)..];
}
