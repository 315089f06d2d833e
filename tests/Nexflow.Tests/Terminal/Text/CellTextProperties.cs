using System.Text;
using FsCheck.Xunit;
using Nexflow.Terminal.Text;

namespace Nexflow.Tests.Terminal.Text;

public sealed class CellTextProperties
{
    private static readonly string[] Pieces =
    [
        "a", " ", "\t", "\n", "\e", "\x9D", "\u0301", "\u200D", "\uFE0F", "漢", "👍", "🏽", "🇩", "\uD83D", "\uDC4D", "\u202E", "\u1112", "\u1161", "\u0928", "\u093F", "\u200B", "ab",
    ];

    [Property(MaxTest = 500)]
    public void Clean_AnyText_NoControlAndNoLoneSurrogate(string? any, int[] pieces)
    {
        foreach (Rune rune in Strict(CellText.Clean(Text(any, pieces))).EnumerateRunes())
        {
            Assert.False(Rune.IsControl(rune), $"U+{rune.Value:X4}");
            Assert.False(rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x2028 or 0x2029, $"U+{rune.Value:X4}");
        }
    }

    [Property(MaxTest = 500)]
    public void Cells_AnyText_WidthsAndSourcesAddUp(string? any, int[] pieces)
    {
        string text = Text(any, pieces);
        int column = 0, start = 0;
        foreach (TextCell cell in CellText.Cells(text))
        {
            Assert.Equal((column, start), (cell.Column, cell.Start));
            Assert.InRange(cell.Width, 1, 2);
            Assert.NotEqual(0, cell.Text.Length);
            column += cell.Width;
            start += cell.Length;
        }

        Assert.Equal(CellText.Width(text), column);
        Assert.Equal(text.Length, start);
    }

    [Property(MaxTest = 500)]
    public void Cells_TextAndItsBytes_ShowTheSame(string? any, int[] pieces)
    {
        // Lone surrogates have no UTF-8.
        string text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Text(any, pieces)));
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        CellTextEnumerator expected = CellText.Cells(text);
        int start = 0;
        foreach (TextCell cell in CellText.Cells(bytes))
        {
            Assert.True(expected.MoveNext());
            Assert.Equal(expected.Current.Text.ToString(), cell.Text.ToString());
            Assert.Equal((expected.Current.Width, expected.Current.Column, start), (cell.Width, cell.Column, cell.Start));
            Assert.Equal(text.AsSpan(expected.Current.Start, expected.Current.Length), Encoding.UTF8.GetString(bytes, cell.Start, cell.Length));
            start += cell.Length;
        }

        Assert.False(expected.MoveNext());
        Assert.Equal(bytes.Length, start);
    }

    [Property(MaxTest = 500)]
    public void Fit_AnyText_NeverExceeds(string? any, int[] pieces, byte columns)
    {
        string text = Text(any, pieces);
        string fitted = CellText.Fit(text, columns);

        Assert.InRange(CellText.Width(fitted), 0, columns);
        if (CellText.Width(text) <= columns)
        {
            Assert.Equal(CellText.Clean(text), fitted);
        }
    }

    private static string Text(string? any, int[] pieces) =>
        any + string.Concat(pieces.Select(p => Pieces[(int)((uint)p % (uint)Pieces.Length)]));

    /// <summary>Throws on a lone surrogate.</summary>
    private static string Strict(string text)
    {
        _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
        return text;
    }
}
