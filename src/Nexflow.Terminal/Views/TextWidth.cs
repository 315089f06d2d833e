using Nexflow.Terminal.Text;

namespace Nexflow.Terminal.Views;

/// <summary>Widths that cost no more than they are worth: a 20 MB value is read as far as it can be shown.</summary>
internal static class TextWidth
{
    /// <summary>Columns that the text takes, or <paramref name="limit"/> when it takes more.</summary>
    public static int UpTo(ReadOnlySpan<char> text, int limit)
    {
        int width = 0;
        foreach (var cell in CellText.Cells(text))
        {
            width += cell.Width;
            if (width >= limit)
            {
                return limit;
            }
        }

        return width;
    }
}
