using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Frames;

namespace Nexflow.Tests.Terminal.Views.Frames;

public sealed class BoxTests
{
    [Fact]
    public void Draw_Words_StandInTheBorder()
    {
        var cells = new PaintedCells(24, 3);

        Box.Draw(cells.Canvas, Theme.Midnight, "Title", focused: true, "note", "1 of 2").Put(0, 0, "inside", Theme.Midnight[Role.Text]);

        Assert.Equal(["╭─ Title ─────── note ─╮", "│inside                │", "╰───────────── 1 of 2 ─╯"], cells.Lines);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 1)]
    public void Draw_HardlyAnyRoom_DoesNotThrow(int columns, int rows) =>
        Box.Draw(new PaintedCells(columns, rows).Canvas, Theme.Midnight, "Title 日本語", focused: false, "note", "footer");

    [Fact]
    public void Notice_LongWords_AreWrappedByWidth() =>
        Assert.Equal(["日本 日本", "日本"], NoticePainter.Wrapped("日本 日本 日本", 10));
}
