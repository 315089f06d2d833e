using System.Buffers;
using System.Text;

namespace Nexflow.Terminal.Text;

/// <summary>
/// The one door through which text from outside comes onto the screen. C0, C1, DEL, bidi controls, lone surrogates and
/// invalid UTF-8 become visible pictures, TAB becomes blanks up to the next tab stop, a newline ⏎; widths are per grapheme cluster.
/// </summary>
public static class CellText
{
    /// <summary>Columns between tab stops.</summary>
    public const int TabSize = 8;

    private static readonly SearchValues<char> Printable = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c)]);

    /// <param name="text">Anything, also malformed UTF-16.</param>
    /// <param name="startColumn">Where the text begins; tab stops count from column 0.</param>
    public static CellTextEnumerator Cells(ReadOnlySpan<char> text, int startColumn = 0) => new(text, startColumn);

    /// <summary>The same for UTF-8 bytes, also invalid ones.</summary>
    public static Utf8CellEnumerator Cells(ReadOnlySpan<byte> utf8, int startColumn = 0) => new(utf8, startColumn);

    /// <summary>Columns that the text takes.</summary>
    public static int Width(ReadOnlySpan<char> text, int startColumn = 0)
    {
        if (IsPlain(text))
        {
            return text.Length;
        }

        int width = 0;
        foreach (TextCell cell in Cells(text, startColumn))
        {
            width += cell.Width;
        }

        return width;
    }

    /// <summary>Only printable ASCII: one column a character and nothing to replace.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Printable);

    /// <summary>The text as it is shown, whole; the same instance when it is plain.</summary>
    public static string Clean(string text) => Fit(text, int.MaxValue);

    /// <summary>
    /// The text as it is shown, cut to at most <paramref name="columns"/>; ends with the ellipsis when something was cut and the ellipsis fits.
    /// Not padded. The same instance when it is plain and fits.
    /// </summary>
    public static string Fit(string text, int columns, string ellipsis = "…")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(ellipsis);
        if (columns <= 0)
        {
            return "";
        }

        if (text.Length <= columns && IsPlain(text))
        {
            return text;
        }

        var built = new StringBuilder(Math.Min(text.Length, columns) + ellipsis.Length);
        int ellipsisWidth = Width(ellipsis);
        int room = columns - ellipsisWidth;
        int kept = 0;
        foreach (TextCell cell in Cells(text))
        {
            if (cell.Column + cell.Width > columns)
            {
                built.Length = kept;
                return ellipsisWidth <= columns ? built.Append(ellipsis).ToString() : built.ToString();
            }

            built.Append(cell.Text);
            if (cell.Column + cell.Width <= room || ellipsisWidth > columns)
            {
                kept = built.Length;
            }
        }

        return built.ToString();
    }
}
