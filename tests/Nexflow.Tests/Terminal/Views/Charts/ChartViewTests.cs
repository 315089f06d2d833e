using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Charts;

namespace Nexflow.Tests.Terminal.Views.Charts;

[Collection(ScreenCollection.Name)]
public sealed class ChartViewTests
{
    [Fact]
    public void Sparkline_TwoRows_NewestAtTheRight()
    {
        var ring = new SampleRing(10);
        foreach (double sample in new[] { 4.0, 8, 16 })
        {
            ring.Add(sample);
        }

        var spark = new Sparkline(HeadlessScreen.NewContext(), ring);
        using var screen = HeadlessScreen.Of(spark, 5, 2);
        Assert.Equal(["    █", "  ▄██"], screen.Lines());
        Assert.Equal(spark.Context.Style(Role.Sparkline), screen.StyleAt(4, 0));

        spark.Style = SparkStyle.Braille;
        ring.Add(16);
        spark.Refresh();
        screen.Draw();
        Assert.Equal(["    ⣿", "   ⣼⣿"], screen.Lines());
    }

    [Fact]
    public void BarList_Items_AreAlignedAndSelectable()
    {
        var bars = new BarList(HeadlessScreen.NewContext()) { Items = [new("p0", 10, "10"), new("part-1", 5, "5")] };
        using var screen = HeadlessScreen.Of(bars, 20, 4);

        Assert.Equal(["p0     ██████████ 10", "part-1 █████       5", "", ""], screen.Lines());
        bars.Do(ViewCommand.Down);
        screen.Draw();
        Assert.Equal(1, bars.SelectedIndex);
        Assert.Equal(bars.Context.Style(Role.Selection), screen.StyleAt(0, 1));
    }

    [Fact]
    public void BarGauge_NarrowAndHostile_NeverThrows()
    {
        var gauge = new BarGauge(HeadlessScreen.NewContext()) { Item = new("\u001b日本\ud800", 0.5, "50 %") };
        using var screen = HeadlessScreen.Of(gauge, 20, 1);
        Assert.Equal("␛日本\ufffd ████     50 %", screen.Line(0));
        foreach (int columns in new[] { 10, 5, 2, 1 })
        {
            screen.Resize(columns, 1);
        }
    }
}
