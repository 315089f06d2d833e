using System.Text;
using Nexflow.Terminal.Text;

namespace Nexflow.Tests.Terminal.Text;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("plain", "plain", 5)]
    [InlineData("\e[31mred", "␛[31mred", 8)]
    [InlineData("a\0b", "a␀b", 3)]
    [InlineData("line\nnext", "line⏎next", 9)]
    [InlineData("\r\n", "␍⏎", 2)]
    [InlineData("\x7F", "␡", 1)]
    [InlineData("\u009B31m", "␦31m", 4)]
    [InlineData("\u202Eevil\u202C", "↤evil↥", 6)]
    [InlineData("\u2066x\u2069", "↦x↥", 3)]
    [InlineData("\u200B", "◌", 1)]
    [InlineData("\uFEFFx", "◌x", 2)]
    [InlineData("\u0301", "◌\u0301", 1)]
    [InlineData("\uFFFF", "\uFFFD", 1)]
    [InlineData("e\u0301", "e\u0301", 1)]
    [InlineData("漢字", "漢字", 4)]
    [InlineData("\u1112\u1161\u11AB", "\u1112\u1161\u11AB", 2)]
    [InlineData("👨‍👩‍👧!", "👨‍👩‍👧!", 3)]
    [InlineData("👍🏽", "👍🏽", 2)]
    [InlineData("🇩🇪🇫🇷", "🇩🇪🇫🇷", 4)]
    [InlineData("🇩🇪🇫", "🇩🇪F", 3)]
    [InlineData("\u3164", "◌", 1)]
    [InlineData("❤", "❤", 1)]
    [InlineData("❤\uFE0F", "❤\uFE0F", 2)]
    [InlineData("1\uFE0F\u20E3", "1\uFE0F\u20E3", 2)]
    public void Clean_Text_ShowsEverything(string text, string shown, int width)
    {
        Assert.Equal(shown, CellText.Clean(text));
        Assert.Equal(width, CellText.Width(text));
    }

    [Fact]
    public void Clean_LoneSurrogates_ShowsReplacements()
    {
        Assert.Equal("a\uFFFDb", CellText.Clean("a\uD800b"));
        Assert.Equal("\uFFFD\uFFFD", CellText.Clean("\uDC00\uD800"));
        Assert.Equal("\uFFFD◌\u0301", CellText.Clean("\uD800\u0301"));
    }

    [Theory]
    [InlineData("\tx", 0, 9)]
    [InlineData("abc\tx", 0, 9)]
    [InlineData("\tx", 7, 2)]
    [InlineData("漢\tx", 0, 9)]
    public void Width_Tab_GoesToNextStop(string text, int startColumn, int width) =>
        Assert.Equal(width, CellText.Width(text, startColumn));

    [Theory]
    [InlineData("hello world", 5, "hell…")]
    [InlineData("hello", 5, "hello")]
    [InlineData("漢字漢字", 5, "漢字…")]
    [InlineData("漢字漢字", 4, "漢…")]
    [InlineData("abc", 0, "")]
    [InlineData("abc", 1, "…")]
    [InlineData("漢", 1, "…")]
    [InlineData("a\nb\nc", 3, "a⏎…")]
    public void Fit_TooLong_EndsWithEllipsis(string text, int columns, string expected) =>
        Assert.Equal(expected, CellText.Fit(text, columns));

    [Fact]
    public void Fit_EllipsisDoesNotFit_CutsHard() => Assert.Equal("ab", CellText.Fit("abcdef", 2, "..."));

    [Fact]
    public void Fit_PlainAndShort_SameInstance()
    {
        string text = new('x', 10);

        Assert.Same(text, CellText.Fit(text, 10));
        Assert.Same(text, CellText.Clean(text));
    }

    [Fact]
    public void Cells_PiledMarks_AreCapped()
    {
        string zalgo = "Z" + new string('\u0335', 10_000) + "x";

        Assert.Equal(2, CellText.Width(zalgo));
        Assert.InRange(CellText.Clean(zalgo).Length, 2, 64);
        CellTextEnumerator cells = CellText.Cells(zalgo);
        Assert.True(cells.MoveNext());
        Assert.Equal(10_001, cells.Current.Length);
        Utf8CellEnumerator bytes = CellText.Cells(Encoding.UTF8.GetBytes(zalgo));
        Assert.True(bytes.MoveNext());
        Assert.Equal(20_001, bytes.Current.Length);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62 }, "a\uFFFDb")]
    [InlineData(new byte[] { 0xE6, 0xBC }, "\uFFFD")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "\uFFFD\uFFFD")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "\uFFFD\uFFFD\uFFFD")]
    [InlineData(new byte[] { 0xC2, 0x9B, 0x33 }, "␦3")]
    [InlineData(new byte[] { 0x1B, 0x5B, 0x6D }, "␛[m")]
    public void Cells_InvalidUtf8_ShowsWhere(byte[] bytes, string shown)
    {
        var built = new StringBuilder();
        foreach (TextCell cell in CellText.Cells(bytes))
        {
            built.Append(cell.Text);
        }

        Assert.Equal(shown, built.ToString());
    }

    [Fact]
    public void Cells_Walked_AllocatesNothing()
    {
        const string Text = "plain ascii, é, 漢字, 👍🏽, \e[31m, \u0301 and \t tab";
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        int width = CellText.Width(Text) + Width(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            width -= CellText.Width(Text) - Width(bytes);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2 * CellText.Width(Text), width);
    }

    private static int Width(ReadOnlySpan<byte> bytes)
    {
        int width = 0;
        foreach (TextCell cell in CellText.Cells(bytes))
        {
            width += cell.Width;
        }

        return width;
    }
}
