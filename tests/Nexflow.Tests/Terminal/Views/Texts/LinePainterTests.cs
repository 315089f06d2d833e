using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tests.Terminal.Views.Texts;

public sealed class LinePainterTests
{
    [Fact]
    public void Paint_Matches_AreLitWhereverThePartIs()
    {
        var cells = new PaintedCells(12, 1);
        var line = TextLine.Of(new TextPart("key ", Role.ValueKey), new TextPart("value", Role.ValueString));

        LinePainter.Paint(cells.Canvas, line, 1, TextFilter.Parse("lu"), selected: false, Theme.Midnight);

        Assert.Equal(" key value", cells.Line(0));
        Assert.Equal(Theme.Midnight[Role.SearchMatch], cells.StyleAt(7, 0));
        Assert.Equal(Theme.Midnight[Role.ValueString], cells.StyleAt(6, 0));
    }

    [Fact]
    public void Paint_ShiftedAndSelected_ShowsTheRestOnTheSelection()
    {
        var cells = new PaintedCells(8, 1);

        LinePainter.Paint(cells.Canvas, TextLine.Of(new TextPart("0123456789abcdef")), -4, TextFilter.None, selected: true, Theme.Midnight);

        Assert.Equal("456789ab", cells.Line(0));
        Assert.Equal(Theme.Midnight[Role.Selection].Background, cells.StyleAt(7, 0).Background);
    }

    [Fact]
    public void Input_LongLine_IsShiftedSoThatTheCaretIsSeen()
    {
        var cells = new PaintedCells(12, 1);

        var caret = InputPainter.Paint(cells.Canvas, "/", TextInput.Of("0123456789"), Theme.Midnight);

        Assert.Equal(" / 3456789", cells.Line(0));
        Assert.Equal(10, caret);
    }
}
