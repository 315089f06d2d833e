using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>Draws a <see cref="TextLine"/>: each part in its look, what a search finds lit.</summary>
public static class LinePainter
{
    private const int MostMarks = 16;

    /// <param name="row">One row, cleared.</param>
    /// <param name="line">What to draw; cut at the row's end.</param>
    /// <param name="column">Where it begins; negative: shifted out to the left.</param>
    /// <param name="search">What to light.</param>
    /// <param name="selected">Whether the cursor stands on it.</param>
    /// <param name="theme">The looks.</param>
    public static void Paint(Canvas row, TextLine line, int column, TextFilter search, bool selected, Theme theme)
    {
        if (selected)
        {
            row.Fill(0, 0, row.Columns, 1, theme[Role.Selection]);
        }

        Span<TextMark> marks = stackalloc TextMark[MostMarks];
        foreach (var part in line.Parts)
        {
            var style = selected ? Selected(theme, part.Role) : theme[part.Role];
            var found = search.Marks(part.Text, marks);
            column = row.PutMarked(column, 0, part.Text, style, marks[..found], theme[Role.SearchMatch], row.Columns - column, ellipsis: false);
        }
    }

    // On the selection's background colours of values stay readable enough only when they are plain.
    private static CellStyle Selected(Theme theme, Role role) => theme[Role.Selection] with { Text = theme[Role.Selection].Text | theme[role].Text };
}
