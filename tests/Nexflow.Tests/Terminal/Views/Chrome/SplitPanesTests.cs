using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Chrome;
using Nexflow.Terminal.Views.Texts;
using Terminal.Gui.ViewBase;

namespace Nexflow.Tests.Terminal.Views.Chrome;

[Collection(ScreenCollection.Name)]
public sealed class SplitPanesTests
{
    private static SplitPanes Make(Orientation orientation, params string[] texts)
    {
        var context = HeadlessScreen.NewContext();
        var panes = new SplitPanes(context, orientation);
        foreach (string text in texts)
        {
            panes.AddPane(new TextPane(context) { Source = new MemoryLines(string.Concat(Enumerable.Repeat(text + "\n", 50)).AsMemory()) }, text);
        }

        return panes;
    }

    [Fact]
    public void Draw_SideBySide_HasTitlesAndADivider()
    {
        var panes = Make(Orientation.Horizontal, "list", "detail");
        using var screen = HeadlessScreen.Of(panes, 25, 3);
        panes.FocusPane(0);
        panes.SetTitle(1, "detail", "12");
        screen.Draw();

        Assert.Equal("list        │detail", screen.Line(1));
        Assert.Equal("─ list ─────│─ det…  12 ─", screen.Line(0));
        Assert.Equal(HeadlessScreen.NewContext().Style(Role.BorderFocused), screen.StyleAt(0, 0));
        Assert.Equal(HeadlessScreen.NewContext().Style(Role.Border), screen.StyleAt(13, 0));
    }

    [Fact]
    public void Do_FocusGrowZoom_ChangeTheLayout()
    {
        var panes = Make(Orientation.Vertical, "one", "two", "three");
        int changes = 0;
        panes.FocusedPaneChanged += () => changes++;
        using var screen = HeadlessScreen.Of(panes, 20, 18);
        panes.FocusPane(0);
        changes = 0;

        panes.Do(PaneCommand.Next);
        Assert.Equal((1, 1), (panes.FocusedPane, changes));
        panes.Do(PaneCommand.Grow);
        panes.Do(PaneCommand.Grow);
        screen.Draw();
        Assert.True(screen.Lines().Count(line => line == "two") > screen.Lines().Count(line => line == "one"));
        panes.Do(PaneCommand.Zoom);
        screen.Draw();
        Assert.Equal(17, screen.Lines().Count(line => line == "two"));
        panes.Do(PaneCommand.Previous);
        screen.Draw();
        Assert.Equal(17, screen.Lines().Count(line => line == "one"));
        Assert.True(panes.IsZoomed);
        panes.Do(PaneCommand.Zoom);
        screen.Draw();
        Assert.Contains("three", screen.Lines());
        panes.Do(PaneCommand.Previous);
        Assert.Equal(2, panes.FocusedPane);
    }

    [Fact]
    public void Resize_TooSmallForAll_ShowsTheFocusedOne()
    {
        var panes = Make(Orientation.Horizontal, "left", "right");
        using var screen = HeadlessScreen.Of(panes, 40, 10);
        panes.FocusPane(1);
        screen.Resize(6, 4);
        Assert.Equal("right", screen.Line(1));
        screen.Resize(1, 1);
        screen.Resize(10, 4);
        Assert.Equal(1, panes.FocusedPane);
        Assert.Contains("│", screen.Line(1), StringComparison.Ordinal);
    }
}
