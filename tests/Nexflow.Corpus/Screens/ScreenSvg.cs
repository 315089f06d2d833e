using System.Globalization;
using System.Security;
using System.Text;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;

namespace Nexflow.Corpus.Screens;

/// <summary>A frame as a picture: a rectangle for each run of a background, a text for each run of a style, each cell 9 × 19 units.</summary>
internal static class ScreenSvg
{
    private const int CellWidth = 9, CellHeight = 19, Baseline = 14, Margin = 12;

    public static string Of(IReadOnlyList<IReadOnlyList<(string Grapheme, CellStyle Style)>> rows)
    {
        var (width, height) = ((rows[0].Count * CellWidth) + (2 * Margin), (rows.Count * CellHeight) + (2 * Margin));
        var back = Hex(rows.SelectMany(row => row).CountBy(cell => cell.Style.Background).MaxBy(count => count.Value).Key);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"'JetBrains Mono','DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"15\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{width}\" height=\"{height}\" rx=\"10\" fill=\"{back}\"/>\n");
        for (var row = 0; row < rows.Count; row++)
        {
            Row(svg, rows[row], row, back);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Row(StringBuilder svg, IReadOnlyList<(string Grapheme, CellStyle Style)> cells, int row, string back)
    {
        for (var start = 0; start < cells.Count;)
        {
            var style = cells[start].Style;
            var end = start;
            var text = new StringBuilder();
            while (end < cells.Count && cells[end].Style == style)
            {
                text.Append(cells[end].Grapheme);
                end += Math.Max(1, CellText.Width(cells[end].Grapheme));
            }

            var (x, y) = (Margin + (start * CellWidth), Margin + (row * CellHeight));
            var (front, behind) = style.Text.HasFlag(TextStyle.Reverse) ? (style.Background, style.Foreground) : (style.Foreground, style.Background);
            if (Hex(behind) != back)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{(end - start) * CellWidth}\" height=\"{CellHeight}\" fill=\"{Hex(behind)}\"/>\n");
            }

            if (text.ToString().Trim().Length > 0)
            {
                var bold = style.Text.HasFlag(TextStyle.Bold) ? " font-weight=\"bold\"" : "";
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y + Baseline}\" textLength=\"{(end - start) * CellWidth}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{Hex(front)}\"{bold} xml:space=\"preserve\">{SecurityElement.Escape(text.ToString())}</text>\n");
            }

            start = end;
        }
    }

    private static string Hex(Colour colour) => $"#{colour.Rgb.R:x2}{colour.Rgb.G:x2}{colour.Rgb.B:x2}";
}
