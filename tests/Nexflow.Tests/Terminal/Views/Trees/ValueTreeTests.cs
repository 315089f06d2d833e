using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Trees;

namespace Nexflow.Tests.Terminal.Views.Trees;

[Collection(ScreenCollection.Name)]
public sealed class ValueTreeTests
{
    private static ValueTree Make(ITreeSource source) => new(HeadlessScreen.NewContext()) { Source = source };

    private static FakeTree Order() => new(FakeTree.List(
        "", FakeTree.Leaf("id", "42"), FakeTree.List("items", FakeTree.List("first", FakeTree.Leaf("sku", "A-1"), FakeTree.Leaf("a b", "odd"))), FakeTree.Leaf("total", "9.90")));

    [Fact]
    public void Draw_SmallDocument_IsOpenWithRoles()
    {
        var tree = Make(Order());
        using var screen = HeadlessScreen.Of(tree, 30, 8);

        Assert.Equal(["  id  42", "▾ items  {1}", "  ▾ first  {2}", "      sku  A-1", "      a b  odd", "  total  9.90", "", ""], screen.Lines());
        Assert.Equal(tree.Context.Style(Role.ValueKey), screen.StyleAt(6, 3));
        Assert.Equal(tree.Context.Style(Role.ValueNumber), screen.StyleAt(11, 3));
        Assert.Equal(tree.Context.Style(Role.Selection), screen.StyleAt(0, 0));
    }

    [Fact]
    public void Do_LeftAndRight_WalkAndClose()
    {
        var tree = Make(Order());
        using var screen = HeadlessScreen.Of(tree, 30, 8);

        tree.Do(ViewCommand.Down);
        tree.Do(ViewCommand.Right);
        tree.Do(ViewCommand.Right);
        Assert.Equal("items.first.sku", tree.SelectedPath);
        tree.Do(ViewCommand.Down);
        Assert.Equal("items.first[\"a b\"]", tree.SelectedPath);
        tree.Do(ViewCommand.Left);
        Assert.Equal("items.first", tree.SelectedPath);
        tree.Do(ViewCommand.Left);
        tree.Do(ViewCommand.Left);
        tree.Do(ViewCommand.Left);
        screen.Draw();
        Assert.Equal(["  id  42", "▸ items  {1}", "  total  9.90"], screen.Lines()[..3]);
        Assert.False(tree.Do(ViewCommand.Left));
        tree.Do(ViewCommand.ExpandAll);
        screen.Draw();
        Assert.Equal("  total  9.90", screen.Line(5));
        Assert.Equal("items", tree.SelectedPath);
        tree.Do(ViewCommand.Last);
        tree.Do(ViewCommand.CollapseAll);
        Assert.Equal("total", tree.SelectedPath);
    }

    [Fact]
    public void Draw_MillionElements_AsksOnlyForWhatIsSeen()
    {
        var source = new EndlessTree();
        var tree = Make(source);
        using var screen = HeadlessScreen.Of(tree, 30, 8);
        tree.Do(ViewCommand.Last);
        tree.Do(ViewCommand.Up);
        tree.Do(ViewCommand.Right);
        tree.Do(ViewCommand.Down);
        screen.Draw();

        Assert.InRange(source.Asked, 1, 80);
        Assert.Equal("[999999].f1", tree.SelectedPath);
    }

    [Fact]
    public void Wrap_LongValue_IsShownInFullBelow()
    {
        var tree = Make(new FakeTree(FakeTree.List("", FakeTree.Leaf("text", new string('x', 35) + "\u001b日"))));
        using var screen = HeadlessScreen.Of(tree, 20, 9);
        Assert.EndsWith("…", screen.Line(0), StringComparison.Ordinal);

        Assert.True(tree.Do(ViewCommand.ToggleWrap));
        screen.Draw();

        Assert.Contains("text", screen.Line(6), StringComparison.Ordinal);
        Assert.Equal([new string('x', 20), new string('x', 15) + "␛日"], screen.Lines()[7..]);
    }

    [Fact]
    public void Search_Match_IsFoundAndHighlighted()
    {
        var tree = Make(Order());
        using var screen = HeadlessScreen.Of(tree, 30, 8);
        tree.Search = new LiteralSearch("a-1");
        Assert.True(tree.Do(ViewCommand.NextMatch));
        screen.Draw();

        Assert.Equal("items.first.sku", tree.SelectedPath);
        Assert.Equal(tree.Context.Style(Role.SearchMatch), screen.StyleAt(11, 3));
    }

    [Theory]
    [InlineData(10, 4)]
    [InlineData(1, 1)]
    [InlineData(120, 40)]
    public void Draw_DeepHostileHugeDocument_NeverThrows(int columns, int rows)
    {
        var deep = FakeTree.Leaf("\ud800", new string('語', 10_000_000));
        for (int i = 0; i < 300; i++)
        {
            deep = FakeTree.List($"\u001b[{i}m", deep);
        }

        var tree = Make(new FakeTree(FakeTree.List("", deep)));
        using var screen = HeadlessScreen.Of(tree, columns, rows);
        tree.Do(ViewCommand.ExpandAll);
        tree.Do(ViewCommand.Last);
        tree.Do(ViewCommand.ToggleWrap);
        screen.Draw();
        screen.Resize(80, 24);

        Assert.Contains("\ufffd", string.Concat(screen.Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_Scalar_IsOneLine()
    {
        var tree = Make(new FakeTree(FakeTree.Leaf("", "null")));
        using var screen = HeadlessScreen.Of(tree, 20, 3);

        Assert.Equal("  null", screen.Line(0));
        Assert.Equal("", tree.SelectedPath);
        Assert.False(tree.Do(ViewCommand.Right) && tree.Do(ViewCommand.Expand));
    }
}
