using Nexflow.Terminal.Keys;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Chrome;

namespace Nexflow.Tests.Terminal.Views.Chrome;

[Collection(ScreenCollection.Name)]
public sealed class LineViewTests
{
    [Fact]
    public void HintBar_Hints_ThatDoNotFitAreLeftOut()
    {
        var bar = new HintBar(HeadlessScreen.NewContext()) { Hints = [new("f", "follow", Danger.None), new("^c", "cancel", Danger.None), new("D", "purge", Danger.Destructive)] };
        using var screen = HeadlessScreen.Of(bar, 30, 1);
        Assert.Equal(" f follow  ^c cancel  D purge", screen.Line(0));
        Assert.Equal(bar.Context.Style(Role.KeyHint).Foreground, screen.StyleAt(1, 0).Foreground);
        Assert.Equal(bar.Context.Style(Role.StatusBar), screen.StyleAt(3, 0));

        screen.Resize(21, 1);
        Assert.Equal(" f follow  ^c cancel", screen.Line(0));
        screen.Resize(3, 1);
        Assert.Equal("", screen.Line(0));
    }

    [Fact]
    public void StatusLine_ShortOfRoom_TheLeftGivesWay()
    {
        var line = new StatusLine(HeadlessScreen.NewContext()) { Left = ["production ", new("READ-ONLY", Role.Warning)], Right = ["3 jobs \u001b"] };
        using var screen = HeadlessScreen.Of(line, 40, 1);
        Assert.Equal("production READ-ONLY            3 jobs ␛", screen.Line(0));
        Assert.Equal(line.Context.Style(Role.Warning), screen.StyleAt(12, 0));

        screen.Resize(20, 1);
        Assert.Equal("production  3 jobs ␛", screen.Line(0));
        screen.Resize(16, 1);
        Assert.Equal("produc… 3 jobs ␛", screen.Line(0));
        screen.Resize(4, 1);
        Assert.Equal("3 j…", screen.Line(0));
    }

    [Fact]
    public void Toast_Shown_SaysWhatItWants()
    {
        var toast = new Toast(HeadlessScreen.NewContext()) { X = 2, Y = 0, Width = 12, Height = 2 };
        using var screen = new HeadlessScreen(20, 3, toast);
        Assert.Equal("", screen.Line(0));

        toast.Show(["copied 3 records", "日本"], Role.Ok);
        screen.Draw();

        Assert.Equal((18, 2), (toast.WantedColumns, toast.WantedRows));
        Assert.Equal(["   copied 3 …", "   日本", ""], screen.Lines());
        toast.Hide();
        screen.Draw();
        Assert.Equal("", screen.Line(0));
    }
}
