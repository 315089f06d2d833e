using System.Drawing;
using FsCheck.Xunit;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Views;
using Cell = Terminal.Gui.Drawing.Cell;

namespace Nexflow.Tests.Terminal.Views;

public sealed class CanvasTests
{
    private static readonly CellStyle Plain = CellStyle.Default;
    private static readonly CellStyle Bold = new(Colour.Default, Colour.Default, TextStyle.Bold);

    private static Cell[,] Blank(int rows, int columns)
    {
        var cells = new Cell[rows, columns];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i / columns, i % columns] = new Cell(null, false, ".");
        }

        return cells;
    }

    private static string Row(Cell[,] cells, int row) => string.Concat(Enumerable.Range(0, cells.GetLength(1)).Select(x => cells[row, x].Grapheme));

    private static Canvas Whole(Cell[,] cells) => new(cells, new Rectangle[] { new(0, 0, cells.GetLength(1), cells.GetLength(0)) }, new Rectangle(0, 0, cells.GetLength(1), cells.GetLength(0)));

    [Theory]
    [InlineData("abc", "abc.....")]
    [InlineData("abcdefgh", "abcdefgh")]
    [InlineData("abcdefghi", "abcdefg…")]
    [InlineData("\u001b[31m", "␛[31m...")]
    [InlineData("a\nb\u0000", "a⏎b␀....")]
    [InlineData("日本語日x", "日 本 語 … ")]
    [InlineData("x日本語日", "x日 本 語 …")]
    public void PutFitted_Text_IsCleanAndCut(string text, string expected)
    {
        var cells = Blank(1, 8);

        Whole(cells).PutFitted(0, 0, text, Plain, 8);

        Assert.Equal(expected, Row(cells, 0));
    }

    [Fact]
    public void Put_LoneSurrogates_AreReplacements()
    {
        var cells = Blank(1, 4);

        Whole(cells).Put(0, 0, "\ud800x\udc00", Plain);

        Assert.Equal("\ufffdx\ufffd.", Row(cells, 0));
    }

    [Fact]
    public void Put_ZwjEmoji_IsOneWideCell()
    {
        var cells = Blank(1, 6);

        int end = Whole(cells).Put(0, 0, "👩‍🚀!", Plain);

        Assert.Equal(3, end);
        Assert.Equal("👩‍🚀", cells[0, 0].Grapheme);
        Assert.Equal(" ", cells[0, 1].Grapheme);
        Assert.Equal("!", cells[0, 2].Grapheme);
    }

    [Fact]
    public void Put_NegativeColumn_SkipsAndBlanksHalves()
    {
        var cells = Blank(1, 6);

        Whole(cells).Put(-3, 0, "ab日cd", Plain);

        Assert.Equal(" cd...", Row(cells, 0));
    }

    [Fact]
    public void Put_OverTheRightHalfOfAWideCell_BlanksItsLeft()
    {
        var cells = Blank(1, 6);
        Whole(cells).Put(1, 0, "日", Plain);

        Whole(cells).Put(2, 0, "x", Plain);

        Assert.Equal(". x...", Row(cells, 0));
    }

    [Fact]
    public void PutMarked_Marks_GetTheirStyle()
    {
        var cells = Blank(1, 6);

        Whole(cells).PutMarked(0, 0, "\ud800日abc", Plain, [new TextMark(1, 1), new TextMark(3, 1)], Bold, 6, ellipsis: false);

        bool[] bold = [.. Enumerable.Range(0, 6).Select(x => AttributeMap.ToStyle(cells[0, x].Attribute!.Value) == Bold)];
        Assert.Equal([false, true, true, false, true, false], bold);
    }

    [Fact]
    public void Put_ClipOfSeveralRectangles_DrawsInNeitherGap()
    {
        var cells = Blank(2, 8);
        var canvas = new Canvas(cells, new Rectangle[] { new(0, 0, 3, 1), new(5, 0, 3, 2) }, new Rectangle(0, 0, 8, 2));

        canvas.Put(0, 0, "abcdefgh", Plain);
        canvas.Fill(0, 1, 8, 1, Plain);
        Assert.Equal("abc..fgh", Row(cells, 0));
        Assert.Equal(".....   ", Row(cells, 1));

        canvas.Put(0, 0, "ab日xx日", Plain);
        Assert.Equal("ab ..x日 "[..7], Row(cells, 0)[..7]);
    }

    // One rectangle has a short way for plain text; two that make up the same have not.
    [Property]
    public bool Put_WholeOrDividedClip_DrawsTheSame(string? text, byte[] ascii, sbyte column, byte room, bool ellipsis)
    {
        string all = string.Concat(ascii.Select(b => (char)(' ' + (b % 95)))) + (room % 3 == 0 ? "\u0301" : "") + (room % 2 == 0 ? text : "");
        var (whole, divided) = (Blank(2, 20), Blank(2, 20));
        var two = new Canvas(divided, new Rectangle[] { new(0, 0, 7, 2), new(7, 0, 13, 2) }, new Rectangle(0, 0, 20, 2));

        int end = Whole(whole).Window(3, 0, 14, 2).PutMarked(column % 20, 0, all, Bold, [], Bold, room % 25, ellipsis);
        int same = two.Window(3, 0, 14, 2).PutMarked(column % 20, 0, all, Bold, [], Bold, room % 25, ellipsis);
        Whole(whole).Fill(5, 1, room % 9, 1, '#', Bold);
        two.Fill(5, 1, room % 9, 1, '#', Bold);

        return end == same && whole.Cast<Cell>().SequenceEqual(divided.Cast<Cell>());
    }

    [Property]
    public bool Put_AnythingAnywhere_StaysInTheWindow(string? text, sbyte column, sbyte row, byte left, byte width)
    {
        var cells = Blank(6, 20);
        int x0 = left % 20;
        int w = width % 8;
        Whole(cells).Window(x0, 2, w, 2).PutMarked(column % 12, row % 4, (text ?? "") + "日\ud800\t👍🏽x", Plain, [new TextMark(0, 2)], Bold, 9, ellipsis: width % 2 == 0);
        for (int y = 0; y < 6; y++)
        {
            for (int x = 0; x < 20; x++)
            {
                bool inside = y is 2 or 3 && x >= x0 && x < x0 + w;
                string cell = cells[y, x].Grapheme;
                if ((!inside && cell != ".") || CellText.Clean(cell) != cell || (CellText.Width(cell) == 2 && x == x0 + w - 1))
                {
                    return false;
                }
            }
        }

        return true;
    }

    [Fact]
    public void Put_HugeText_IsReadOnlyAsFarAsShown()
    {
        var cells = Blank(1, 40);
        string huge = new('日', 10_000_000);
        Whole(cells).PutFitted(0, 0, huge, Plain, 40);
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 1000; i++)
        {
            Whole(cells).PutFitted(0, 0, huge, Plain, 40);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000);
        Assert.Equal("…", cells[0, 38].Grapheme);
    }
}
