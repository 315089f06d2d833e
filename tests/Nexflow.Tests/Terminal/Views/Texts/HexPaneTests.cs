using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tests.Terminal.Views.Texts;

[Collection(ScreenCollection.Name)]
public sealed class HexPaneTests
{
    private static readonly byte[] Data = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];

    // The layout of "hexdump -C" without its bars.
    [Fact]
    public void Draw_80Columns_ShowsSixteenBytesALine()
    {
        var pane = new HexPane(HeadlessScreen.NewContext()) { Bytes = Data };
        using var screen = HeadlessScreen.Of(pane, 80, 5);

        Assert.Equal("00000040  40 41 42 43 44 45 46 47  48 49 4a 4b 4c 4d 4e 4f  @ABCDEFGHIJKLMNO", screen.Line(4));
        Assert.Equal("00000000  00 01 02 03 04 05 06 07  08 09 0a 0b 0c 0d 0e 0f  ················", screen.Line(0));
        pane.Do(ViewCommand.Last);
        screen.Draw();
        Assert.Equal(240, pane.SelectedOffset);
        Assert.StartsWith("000000f0  f0 f1", screen.Line(4), StringComparison.Ordinal);
    }

    [Fact]
    public void Resize_FewerBytesALine_KeepsTheOffsetInSight()
    {
        var pane = new HexPane(HeadlessScreen.NewContext()) { Bytes = Data };
        using var screen = HeadlessScreen.Of(pane, 80, 5);
        pane.Do(ViewCommand.Last);
        screen.Draw();

        foreach (var (columns, rows) in new[] { (40, 5), (10, 4), (1, 1), (200, 60) })
        {
            screen.Resize(columns, rows);
            Assert.InRange(pane.SelectedOffset, 224, 240);
        }
    }

    [Fact]
    public void Draw_NoBytes_SaysSo()
    {
        var pane = new HexPane(HeadlessScreen.NewContext());
        using var screen = HeadlessScreen.Of(pane, 30, 3);

        Assert.Contains("no bytes", string.Concat(screen.Lines()), StringComparison.Ordinal);
    }
}
