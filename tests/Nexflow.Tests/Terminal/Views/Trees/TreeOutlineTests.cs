using FsCheck.Xunit;
using Nexflow.Terminal.Views.Trees;

namespace Nexflow.Tests.Terminal.Views.Trees;

public sealed class TreeOutlineTests
{
    // A tree from bytes: each says how many children the next node gets.
    private static FakeNode Grow(Queue<byte> bytes, int depth, ref int names)
    {
        int children = depth > 4 || bytes.Count == 0 ? 0 : bytes.Dequeue() % 4;
        string name = $"n{names++}";
        if (children == 0)
        {
            return FakeTree.Leaf(name);
        }

        var list = new FakeNode[children];
        for (int i = 0; i < children; i++)
        {
            list[i] = Grow(bytes, depth + 1, ref names);
        }

        return FakeTree.List(name, list);
    }

    private static IEnumerable<(long Node, int Depth)> Flatten(ITreeSource source, long node, HashSet<long> open, int depth = 0)
    {
        for (long i = 0; i < source.ChildCount(node); i++)
        {
            long child = source.ChildAt(node, i);
            yield return (child, depth);
            foreach (var below in open.Contains(child) ? Flatten(source, child, open, depth + 1) : [])
            {
                yield return below;
            }
        }
    }

    [Property]
    public bool OpenAndClose_AnyOrder_ShowsWhatAPlainWalkShows(byte[] shape, byte[] toggles)
    {
        int names = 0;
        var source = new FakeTree(Grow(new Queue<byte>([3, .. shape]), 0, ref names));
        var outline = new TreeOutline(source);
        var open = new HashSet<long>();
        foreach (byte toggle in toggles)
        {
            var line = outline.LineAt(toggle % outline.Rows);
            if (line.Open is not null)
            {
                outline.Close(line);
                open.RemoveWhere(node => node == line.Node || IsBelow(source, line.Node, node));
            }
            else if (outline.Open(line))
            {
                open.Add(line.Node);
            }

            (long, int)[] expected = [.. Flatten(source, source.Root, open)];
            var lines = Enumerable.Range(0, (int)outline.Rows).Select(row => outline.LineAt(row)).ToArray();
            if (!expected.SequenceEqual(lines.Select(l => (l.Node, l.Depth)))
                || lines.Select((l, row) => outline.RowOf(l.Parent, l.Index) == row).Any(same => !same))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBelow(ITreeSource source, long above, long node)
    {
        for (long i = 0; i < source.ChildCount(above); i++)
        {
            long child = source.ChildAt(above, i);
            if (child == node || IsBelow(source, child, node))
            {
                return true;
            }
        }

        return false;
    }

    [Fact]
    public void OpenLevels_HugeDocument_StopsAtItsBudget()
    {
        var source = new EndlessTree();
        var outline = new TreeOutline(source);

        outline.OpenLevels(3, 200);

        Assert.Equal(EndlessTree.Elements, outline.Rows);
        Assert.Equal(0, source.Asked);
    }

    [Fact]
    public void OpenLevels_SmallDocument_OpensOuterLevelsFirst()
    {
        var source = new FakeTree(FakeTree.List("", FakeTree.List("a", FakeTree.Leaf("x"), FakeTree.List("y", FakeTree.Leaf("z"))), FakeTree.List("b", FakeTree.Leaf("w"))));
        var outline = new TreeOutline(source);

        outline.OpenLevels(1, 100);
        Assert.Equal(5, outline.Rows);
        outline.CloseAll();
        outline.OpenLevels(9, 100);
        Assert.Equal(6, outline.Rows);
    }
}
