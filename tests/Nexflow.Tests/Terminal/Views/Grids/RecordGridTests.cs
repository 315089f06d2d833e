using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Grids;
using Terminal.Gui.Input;
using Cell = Terminal.Gui.Drawing.Cell;

namespace Nexflow.Tests.Terminal.Views.Grids;

[Collection(ScreenCollection.Name)]
public sealed class RecordGridTests
{
    private static readonly GridColumn[] Columns = [new("name"), new("n") { Right = true }];

    private static (RecordGrid Grid, RingSource Source) Make(int rows, Func<long, GridCell[]>? cells = null, GridColumn[]? columns = null, bool newestFirst = true)
    {
        var source = new RingSource(1000, newestFirst, cells);
        source.Arrive(rows);
        return (new RecordGrid(HeadlessScreen.NewContext(), columns ?? Columns) { Source = source }, source);
    }

    [Fact]
    public void Draw_Rows_ShowsHeaderAndVisibleRowsOnly()
    {
        var (grid, source) = Make(100);
        using var screen = HeadlessScreen.Of(grid, 24, 5);

        Assert.Equal(["  name      n", "  row-99  990", "  row-98  980", "  row-97  970", "  row-96  960"], screen.Lines());
        Assert.Equal(4, source.Formatted);
        Assert.Equal(grid.Context.Style(Role.Header), screen.StyleAt(3, 0));
        Assert.Equal(grid.Context.Style(Role.Selection), screen.StyleAt(20, 1));
        Assert.Equal(grid.Context.Style(Role.Text), screen.StyleAt(20, 2));
    }

    [Fact]
    public void Do_Down_MovesSelectionCursorAndFormatsOnlyNewRows()
    {
        var (grid, source) = Make(100);
        using var screen = HeadlessScreen.Of(grid, 24, 5);
        int formatted = source.Formatted;

        grid.Do(ViewCommand.Down);
        screen.Draw();
        Assert.Equal(formatted, source.Formatted);
        Assert.Equal(grid.Context.Style(Role.Selection), screen.StyleAt(0, 2));
        Assert.Equal(new System.Drawing.Point(0, 2), grid.Cursor.Position);

        grid.Do(ViewCommand.PageDown);
        grid.Do(ViewCommand.PageDown);
        grid.Do(ViewCommand.Down);
        screen.Draw();
        grid.Do(ViewCommand.Down);
        grid.Do(ViewCommand.Down);
        grid.Do(ViewCommand.Down);
        formatted = source.Formatted;
        screen.Draw();
        Assert.InRange(source.Formatted - formatted, 1, 3);
        Assert.Equal(99 - grid.SelectedIndex, grid.SelectedId);
    }

    [Fact]
    public void Refresh_RowsArrive_SelectionStaysOrFollows()
    {
        var (grid, source) = Make(10);
        using var screen = HeadlessScreen.Of(grid, 24, 5);
        int changes = 0;
        grid.SelectionChanged += () => changes++;
        source.Arrive(3);
        grid.Refresh();
        screen.Draw();
        Assert.Equal((9, 0), (grid.SelectedId, changes));
        Assert.StartsWith("  row-9 ", screen.Line(1), StringComparison.Ordinal);

        grid.Do(ViewCommand.ToggleFollow);
        source.Arrive(1);
        grid.Refresh();
        screen.Draw();
        Assert.StartsWith("  row-13", screen.Line(1), StringComparison.Ordinal);
        Assert.Equal((GridFollow.Top, 2), (grid.Follow, changes));
        grid.Do(ViewCommand.Down);
        Assert.Equal(GridFollow.None, grid.Follow);
    }

    [Fact]
    public void Paint_ScrolledByOne_TellsTheRenderer()
    {
        var (grid, source) = Make(50);
        using var screen = HeadlessScreen.Of(grid, 24, 5);
        grid.Do(ViewCommand.Last);
        screen.Draw();
        grid.Context.TakeScrolled();
        grid.Do(ViewCommand.PageUp);
        grid.Do(ViewCommand.Up);
        grid.Do(ViewCommand.Up);
        grid.Do(ViewCommand.Up);
        screen.Draw();

        Assert.Null(grid.Context.TakeScrolled());
        grid.Do(ViewCommand.Up);
        screen.Draw();
        Assert.Equal(new ScrolledBand(1, 4, -1), grid.Context.TakeScrolled());
        source.Arrive(2);
        grid.Follow = GridFollow.Top;
        screen.Draw();
        source.Arrive(1);
        grid.Refresh();
        screen.Draw();
        Assert.Equal(new ScrolledBand(1, 4, -1), grid.Context.TakeScrolled());
    }

    [Fact]
    public void Marks_AreShownAndGiven()
    {
        var (grid, _) = Make(10);
        using var screen = HeadlessScreen.Of(grid, 24, 6);

        grid.Do(ViewCommand.ToggleMark);
        grid.Do(ViewCommand.Down);
        grid.Do(ViewCommand.MarkRange);
        grid.Do(ViewCommand.Down);
        screen.Draw();
        Assert.Equal("* ** ", string.Concat(Enumerable.Range(1, 5).Select(i => screen.Line(i)[0])));
        grid.Do(ViewCommand.MarkRange);
        Assert.Equal([9, 7, 6], grid.MarkedIds());
        Assert.Equal(grid.Context.Style(Role.Marked), screen.StyleAt(5, 1));
        grid.Do(ViewCommand.InvertMarks);
        Assert.Equal(7, grid.MarkedCount);
        grid.Do(ViewCommand.ClearMarks);
        Assert.Empty(grid.MarkedIds());
    }

    [Fact]
    public void Sideways_LongValues_ScrollUnderPinnedColumns()
    {
        var (grid, _) = Make(
            3, id => [$"o{id}", "0123456789abcdefghijklmnopqrstuvwxyz"], [new("off") { Pinned = true }, new("value") { Flex = 1, Max = 500 }]);
        using var screen = HeadlessScreen.Of(grid, 24, 4);
        Assert.Equal("  o2     0123456789abcd…", screen.Line(1));

        grid.Do(ViewCommand.Right);
        screen.Draw();
        Assert.Equal("  o2     89abcdefghijklm", screen.Line(1));
        grid.Do(ViewCommand.Right);
        grid.Do(ViewCommand.Right);
        screen.Draw();
        Assert.Equal("  o2     lmnopqrstuvwxyz", screen.Line(1));
        Assert.False(grid.Do(ViewCommand.Right));
        grid.Do(ViewCommand.Left);
        grid.Do(ViewCommand.Left);
        grid.Do(ViewCommand.Left);
        screen.Draw();
        Assert.Equal("  o2     0123456789abcd…", screen.Line(1));
    }

    [Fact]
    public void Search_Matches_AreHighlightedAndReached()
    {
        var (grid, _) = Make(100);
        using var screen = HeadlessScreen.Of(grid, 24, 5);
        grid.Search = new LiteralSearch("w-97");
        screen.Draw();

        Assert.Equal(grid.Context.Style(Role.SearchMatch), screen.StyleAt(4, 3));
        Assert.Equal(grid.Context.Style(Role.Text), screen.StyleAt(3, 3));
        grid.Search = new LiteralSearch("-5");
        Assert.True(grid.Do(ViewCommand.NextMatch));
        Assert.Equal(59, grid.SelectedId);
        Assert.True(grid.Do(ViewCommand.PreviousMatch));
        Assert.Equal(5, grid.SelectedId);
        grid.Search = new LiteralSearch("nowhere");
        Assert.False(grid.Do(ViewCommand.NextMatch));
    }

    [Fact]
    public void Do_RowsArrivedWithoutRefresh_MovesFromItsRow()
    {
        var (grid, source) = Make(1000);
        using var screen = HeadlessScreen.Of(grid, 24, 6);
        grid.SelectId(500);

        source.Arrive(7);
        grid.Do(ViewCommand.Down);
        Assert.Equal(499, grid.SelectedId);
        source.Arrive(7);
        grid.Do(ViewCommand.ToggleMark);
        Assert.Equal([499], grid.MarkedIds());
        source.Arrive(7);
        grid.SetNeedsDraw();
        screen.Draw();
        int selected = Array.FindIndex(screen.Lines(), line => line.StartsWith("  row-498", StringComparison.Ordinal));
        Assert.Equal(grid.Context.Style(Role.Selection), screen.StyleAt(3, selected));
    }

    [Fact]
    public void Mouse_ClickAndWheel_SelectAndScroll()
    {
        var (grid, _) = Make(100);
        using var screen = HeadlessScreen.Of(grid, 24, 6);

        grid.NewMouseEvent(new Mouse { Position = new(3, 3), Flags = MouseFlags.LeftButtonPressed });
        Assert.Equal(97, grid.SelectedId);
        grid.NewMouseEvent(new Mouse { Position = new(3, 0), Flags = MouseFlags.LeftButtonPressed });
        Assert.Equal(97, grid.SelectedId);
        grid.NewMouseEvent(new Mouse { Position = new(3, 3), Flags = MouseFlags.WheeledDown });
        Assert.Equal((3, 96), (grid.TopIndex, grid.SelectedId));
    }

    [Fact]
    public void Source_Replaced_BeginsAnewWithoutMarks()
    {
        var (grid, _) = Make(100);
        using var screen = HeadlessScreen.Of(grid, 24, 6);
        grid.Do(ViewCommand.Last);
        grid.Do(ViewCommand.ToggleMark);

        var other = new RingSource(10, newestFirst: true);
        other.Arrive(4);
        grid.Source = other;
        screen.Draw();

        Assert.Equal((3, 0, 0), (grid.SelectedId, grid.TopIndex, grid.MarkedCount));
        grid.Source = EmptyRowSource.Instance;
        screen.Draw();
        Assert.Null(grid.SelectedId);
        Assert.False(grid.Do(ViewCommand.ToggleMark));
    }

    [Fact]
    public void Notice_NoRows_IsShown()
    {
        var grid = new RecordGrid(HeadlessScreen.NewContext(), Columns) { Notice = Notice.Error("broker is gone", "press r to try again") };
        using var screen = HeadlessScreen.Of(grid, 40, 8);

        Assert.Contains("broker is gone", string.Join('\n', screen.Lines()), StringComparison.Ordinal);
        Assert.Contains("press r to try again", string.Join('\n', screen.Lines()), StringComparison.Ordinal);
        Assert.Null(grid.Cursor.Position);
    }

    [Fact]
    public void Draw_RolesOfRowsAndCells_AreKept()
    {
        var (grid, _) = Make(3, id => [new GridCell("lag", Role.Badge), new GridCell("bad", id == 1 ? Role.Error : null)]);
        using var screen = HeadlessScreen.Of(grid, 24, 5);
        int second = screen.Line(2).IndexOf("bad", StringComparison.Ordinal);

        Assert.Equal(grid.Context.Style(Role.Badge), screen.StyleAt(2, 1));
        Assert.Equal(grid.Context.Style(Role.Selection), screen.StyleAt(second, 1));
        Assert.Equal(grid.Context.Style(Role.Error), screen.StyleAt(second, 2));
        Assert.Equal(grid.Context.Style(Role.Text), screen.StyleAt(second, 3));
    }

    [Fact]
    public void Sort_Indicator_IsBehindTheTitle()
    {
        var (grid, _) = Make(2);
        grid.Sort = new GridSort(1, Descending: true);
        using var screen = HeadlessScreen.Of(grid, 24, 3);

        Assert.EndsWith("n ▼", screen.Line(0), StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_HostileText_IsCleanInEveryCell()
    {
        string[] hostile = ["\u001b[2J\u001b]0;x\a", "日本語テキスト", "👩‍👩‍👧‍👦👍🏽🇩🇪", "\ud800\udfff\udc00", "a\tb\r\nc\u0000\u0085\u202e", new('語', 10_000_000)];
        var (grid, _) = Make(12, id => [hostile[id % 6], hostile[(id + 1) % 6]], [new("a") { Max = 9 }, new("b") { Flex = 1, Max = 4000 }]);
        grid.Search = new LiteralSearch("語");
        using var screen = HeadlessScreen.Of(grid, 33, 14);
        for (int i = 0; i < 30; i++)
        {
            grid.Do((ViewCommand)(1 + (i % 6)));
            screen.Draw();
            Assert.All(screen.App.Driver!.Contents!.Cast<Cell>(), cell => Assert.Equal(CellText.Clean(cell.Grapheme), cell.Grapheme));
        }
    }

    [Theory]
    [InlineData(10, 4)]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(200, 60)]
    public void Resize_AnySize_NeverThrowsAndKeepsTheSelection(int columns, int rows)
    {
        var (grid, source) = Make(50);
        using var screen = HeadlessScreen.Of(grid, 80, 24);
        grid.SelectIndex(30);
        var id = grid.SelectedId;

        screen.Resize(columns, rows);
        source.Arrive(5);
        grid.Refresh();
        screen.Draw();
        screen.Resize(80, 24);

        Assert.Equal(id, grid.SelectedId);
        Assert.Contains(screen.Lines(), line => line.StartsWith($"  row-{id} ", StringComparison.Ordinal));
    }
}
