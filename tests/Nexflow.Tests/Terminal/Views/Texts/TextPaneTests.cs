using FsCheck.Xunit;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tests.Terminal.Views.Texts;

[Collection(ScreenCollection.Name)]
public sealed class TextPaneTests
{
    private static TextPane Make(string text) => new(HeadlessScreen.NewContext()) { Source = new MemoryLines(text.AsMemory()) };

    private static string Numbered(int lines) => string.Join('\n', Enumerable.Range(0, lines).Select(i => $"line {i}"));

    [Fact]
    public void Do_Moves_Scroll()
    {
        var pane = Make(Numbered(20));
        using var screen = HeadlessScreen.Of(pane, 20, 4);
        Assert.Equal(["line 0", "line 1", "line 2", "line 3"], screen.Lines());

        Assert.False(pane.Do(ViewCommand.Up));
        pane.Do(ViewCommand.PageDown);
        Assert.Equal(3, pane.TopLine);
        pane.Do(ViewCommand.Last);
        screen.Draw();
        Assert.Equal(["line 16", "line 17", "line 18", "line 19"], screen.Lines());
        Assert.False(pane.Do(ViewCommand.Down));
        pane.Do(ViewCommand.First);
        Assert.Equal(0, pane.TopLine);
    }

    [Fact]
    public void Wrap_LongLines_AreWalkedByRow()
    {
        var pane = Make("abcdefgh\nxy\n\nklmnopqrst");
        using var screen = HeadlessScreen.Of(pane, 5, 3);
        Assert.Equal(["abcd…", "xy", ""], screen.Lines());

        pane.Do(ViewCommand.ToggleWrap);
        screen.Draw();
        Assert.Equal(["abcde", "fgh", "xy"], screen.Lines());
        pane.Do(ViewCommand.Down);
        screen.Draw();
        Assert.Equal(["fgh", "xy", ""], screen.Lines());
        pane.Do(ViewCommand.Last);
        screen.Draw();
        Assert.Equal(["", "klmno", "pqrst"], screen.Lines());
        pane.Do(ViewCommand.PageUp);
        screen.Draw();
        Assert.Equal(["fgh", "xy", ""], screen.Lines());
    }

    [Fact]
    public void Follow_LinesArrive_ShowsTheEndUntilScrolledUp()
    {
        var log = new RingLines();
        var pane = new TextPane(HeadlessScreen.NewContext()) { Source = log, Follow = true };
        using var screen = HeadlessScreen.Of(pane, 20, 2);
        for (int i = 0; i < 5; i++)
        {
            log.Add($"line {i}", i == 4 ? Role.Error : Role.Text);
        }

        pane.Refresh();
        screen.Draw();
        Assert.Equal(["line 3", "line 4"], screen.Lines());
        Assert.Equal(pane.Context.Style(Role.Error), screen.StyleAt(15, 1));
        pane.Do(ViewCommand.Up);
        log.Add("more");
        pane.Refresh();
        screen.Draw();
        Assert.Equal(["line 2", "line 3"], screen.Lines());
        Assert.False(pane.Follow);
    }

    [Fact]
    public void Refresh_TopLineIsDropped_GoesToTheOldest()
    {
        var log = new RingLines(maxCharacters: 400);
        var pane = new TextPane(HeadlessScreen.NewContext()) { Source = log };
        using var screen = HeadlessScreen.Of(pane, 20, 2);
        for (int i = 0; i < 100; i++)
        {
            log.Add($"line {i}");
        }

        pane.Refresh();
        screen.Draw();

        Assert.Equal($"line {log.First}", screen.Line(0));
    }

    [Fact]
    public void Search_NextAndPrevious_WrapAround()
    {
        var pane = Make(Numbered(50));
        using var screen = HeadlessScreen.Of(pane, 20, 4);
        pane.Search = new LiteralSearch("line 3");

        Assert.True(pane.Do(ViewCommand.NextMatch));
        Assert.Equal(3, pane.TopLine);
        pane.Do(ViewCommand.NextMatch);
        screen.Draw();
        Assert.Equal("line 30", screen.Line(0));
        Assert.Equal(pane.Context.Style(Role.SearchMatch), screen.StyleAt(5, 0));
        Assert.Equal(pane.Context.Style(Role.Text), screen.StyleAt(6, 0));
        pane.Do(ViewCommand.PreviousMatch);
        Assert.Equal(3, pane.TopLine);
        pane.Do(ViewCommand.PreviousMatch);
        Assert.Equal(39, pane.TopLine);
    }

    [Fact]
    public void Sideways_Unwrapped_SkipsColumns()
    {
        var pane = Make("0123456789abcdefghij");
        using var screen = HeadlessScreen.Of(pane, 6, 2);
        pane.Do(ViewCommand.Right);
        screen.Draw();

        Assert.Equal("89abc…", screen.Line(0));
        pane.Do(ViewCommand.Left);
        Assert.False(pane.Do(ViewCommand.Left));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Draw_OneHugeLine_WorksAtBothEnds(bool wrap)
    {
        var pane = Make(new string('x', 20_000_000) + "\u001b[0m");
        pane.Wrap = wrap;
        using var screen = HeadlessScreen.Of(pane, 10, 4);
        Assert.StartsWith("xxxxxxxxx", screen.Line(0), StringComparison.Ordinal);

        pane.Do(ViewCommand.Last);
        screen.Draw();

        Assert.Equal(wrap ? "␛[0m" : "", screen.Line(3));
    }

    [Property(MaxTest = 30)]
    public bool AnyMoves_NeverLeaveTheText(byte[] moves, byte[] shape)
    {
        string text = string.Join('\n', shape.Select(b => new string((char)('a' + (b % 26)), b % 23)));
        var scroll = new TextScroll();
        ILineSource source = new MemoryLines(text.AsMemory());
        scroll.Reset(source);
        foreach (byte move in moves)
        {
            scroll.Resize(1 + (move % 7), 1 + (move % 5), (move & 8) != 0);
            bool changed = (move >> 4) switch
            {
                0 => scroll.ToStart(source),
                1 => scroll.ToEnd(source),
                var by => scroll.Scroll(by - 8, source),
            };
            bool inside = source.Count == 0 ? scroll.Top.Line == 0 : scroll.TrySlice(scroll.Top, source, out _, out _);
            if (!inside)
            {
                return false;
            }
        }

        return true;
    }
}
