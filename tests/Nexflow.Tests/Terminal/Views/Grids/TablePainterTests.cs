using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Grids;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tests.Terminal.Views.Grids;

public sealed class TablePainterTests
{
    [Fact]
    public void Paint_FromTheCursorsTop_AlignsColumnsAndShowsTheSelection()
    {
        var table = new TextTable([new("name", false), new("lag", true)], [.. Enumerable.Range(8, 4).Select(i => new TextRow([new TextPart($"g{i}"), new TextPart($"{i}")]))]);
        var cells = new PaintedCells(14, 4);

        TablePainter.Paint(cells.Canvas, table, new ListCursor(2, 1), focused: true, Theme.Midnight);

        Assert.Equal(["  name  lag", "  g9      9", "  g10    10", "  g11    11"], cells.Lines);
        Assert.Equal(Theme.Midnight[Role.Selection], cells.StyleAt(13, 2));
    }
}
