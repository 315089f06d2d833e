using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Text;

namespace Nexflow.Terminal.Views.Frames;

/// <summary>What a pane says instead of contents: loading, empty with what to press, an error with cause and next step.</summary>
public static class NoticePainter
{
    public static void Paint(Canvas canvas, Theme theme, string title, Role role, params ReadOnlySpan<string> lines)
    {
        var widest = CellText.Width(title);
        foreach (var line in lines)
        {
            widest = Math.Max(widest, CellText.Width(line));
        }

        var column = Math.Max(1, (canvas.Columns - widest) / 2);
        var row = Math.Max(0, (canvas.Rows - lines.Length - 2) / 2);
        canvas.PutFitted(column, row, title, theme[role], canvas.Columns - column - 1);
        row += canvas.Rows > lines.Length + 2 ? 2 : 1;
        foreach (var line in lines)
        {
            canvas.PutFitted(column, row++, line, theme[Role.Muted], canvas.Columns - column - 1);
        }
    }

    public static void Loading(Canvas canvas, Theme theme, string what) => Paint(canvas, theme, what, Role.Muted);

    /// <summary>Words to lines of at most so many columns.</summary>
    public static IEnumerable<string> Wrapped(string text, int columns)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && CellText.Width(line) + CellText.Width(word) + 1 > columns)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
