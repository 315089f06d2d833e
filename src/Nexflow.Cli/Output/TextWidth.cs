using System.Text;
using Nexflow.Core.Text;

namespace Nexflow.Cli.Output;

/// <summary>Fits text into terminal cells.</summary>
internal static class TextWidth
{
    private const string Ellipsis = "…";

    /// <summary>Exactly this wide: cut with an ellipsis or filled with spaces.</summary>
    public static string Pad(string text, int width, bool right)
    {
        var cut = Cut(text, width);
        var fill = new string(' ', Math.Max(0, width - CellWidth.Of(cut)));
        return right ? fill + cut : cut + fill;
    }

    public static string Cut(string text, int width)
    {
        if (text.Length <= width && CellWidth.Of(text) <= width)
        {
            return text;
        }

        var kept = new StringBuilder();
        var used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += CellWidth.Of(rune);
            if (used > width - 1)
            {
                return CellWidth.Of(text) <= width ? text : kept.Append(Ellipsis).ToString();
            }

            kept.Append(rune.ToString());
        }

        return text;
    }
}
