using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
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
            NoticePainter.Failed(inside.Window(0, 1, inside.Columns, inside.Rows - 1), theme, problem);
            return -1;
        }

        if (detail.Content is null)
        {
            inside.Put(1, 1, "Decoding …", theme[Role.Muted]);
            return -1;
        }

        for (var i = 0; i < inside.Rows - 1 && cursor.Top + i < lines.Count; i++)
        {
            Line(inside, 1 + i, lines[cursor.Top + i], detail, focused && cursor.Top + i == cursor.Index, shell.Wrap, theme);
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

    private static void Line(Canvas inside, int row, DetailLine line, DetailModel detail, bool selected, bool wrap, Theme theme)
    {
        if (selected)
        {
            inside.Fill(0, row, inside.Columns, 1, theme[Role.Selection]);
        }

        Span<TextMark> marks = stackalloc TextMark[16];
        var at = 1 - (wrap ? 0 : detail.Shift);
        var window = inside.Window(0, row, inside.Columns, 1);
        foreach (var part in line.Parts)
        {
            var style = selected ? Selected(theme, part.Role) : theme[part.Role];
            var found = detail.Search.Marks(part.Text, marks);
            at = window.PutMarked(at, 0, part.Text, style, marks[..found], theme[Role.SearchMatch], inside.Columns - at, ellipsis: false);
        }
    }

    // On the selection's background colours of values stay readable enough only when they are plain.
    private static CellStyle Selected(Theme theme, Role role) => theme[Role.Selection] with { Text = theme[Role.Selection].Text | theme[role].Text };
}
