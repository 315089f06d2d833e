namespace Nexflow.Terminal.Views.Trees;

/// <summary>
/// Which lines of a tree are visible. Memory and time grow with what is open, not with the document: an open array of a million
/// elements costs one number. Pure.
/// </summary>
internal sealed class TreeOutline
{
    private readonly ITreeSource _source;
    private readonly TreeBranch _root;

    public TreeOutline(ITreeSource source)
    {
        _source = source;
        long children = source.ChildCount(source.Root);
        IsLeaf = children == 0;
        _root = new TreeBranch(source.Root, children, null, 0);
    }

    /// <summary>The document has no children: its root is the only line.</summary>
    public bool IsLeaf { get; }

    public long Rows => IsLeaf ? 1 : _root.Rows;

    public TreeLine LineAt(long row)
    {
        if (IsLeaf)
        {
            return new TreeLine(_root.Node, 0, _root, 0, null);
        }

        var branch = _root;
        for (int depth = 0; ; depth++)
        {
            var inner = Enter(branch, ref row);
            if (inner is null)
            {
                long node = _source.ChildAt(branch.Node, row);
                return new TreeLine(node, depth, branch, row, branch.Open.GetValueOrDefault(row));
            }

            branch = inner;
        }
    }

    /// <summary>The line of a child of an open node.</summary>
    public long RowOf(TreeBranch parent, long index)
    {
        long row = Before(parent, index);
        for (var branch = parent; branch.Parent is { } above; branch = above)
        {
            row += Before(above, branch.Index) + 1;
        }

        return row;
    }

    /// <summary>Opens a line; false when there is nothing to open.</summary>
    public bool Open(in TreeLine line)
    {
        return !IsLeaf && line.Open is null && TryOpen(line.Parent, line.Index, long.MaxValue) is not null;
    }

    public bool Close(in TreeLine line)
    {
        if (line.Open is not { } branch)
        {
            return false;
        }

        line.Parent.Open.Remove(line.Index);
        Grow(line.Parent, -branch.Rows);
        return true;
    }

    /// <summary>Opens lines from the top, outer ones first, while no more than <paramref name="maxRows"/> lines are visible.</summary>
    /// <param name="depth">How many levels.</param>
    /// <param name="maxRows">Opening stops before this many lines.</param>
    public void OpenLevels(int depth, long maxRows)
    {
        var waiting = new Queue<(TreeBranch Branch, int Level)>([(_root, 0)]);
        while (Rows < maxRows && waiting.TryDequeue(out var next))
        {
            for (long i = 0; next.Level < depth && i < next.Branch.Children && Rows < maxRows; i++)
            {
                if ((next.Branch.Open.GetValueOrDefault(i) ?? TryOpen(next.Branch, i, maxRows)) is { } inner)
                {
                    waiting.Enqueue((inner, next.Level + 1));
                }
            }
        }
    }

    public void CloseAll()
    {
        _root.Open.Clear();
        _root.Rows = _root.Children;
    }

    private TreeBranch? TryOpen(TreeBranch parent, long index, long maxRows)
    {
        long node = _source.ChildAt(parent.Node, index);
        long children = _source.ChildCount(node);
        if (children == 0 || children > maxRows - Rows)
        {
            return null;
        }

        var branch = new TreeBranch(node, children, parent, index);
        parent.Open.Add(index, branch);
        Grow(parent, children);
        return branch;
    }

    private static void Grow(TreeBranch? branch, long rows)
    {
        for (; branch is not null; branch = branch.Parent)
        {
            branch.Rows += rows;
        }
    }

    // Lines of a branch in front of its child.
    private static long Before(TreeBranch branch, long index)
    {
        long row = index;
        foreach (var (at, open) in branch.Open)
        {
            if (at >= index)
            {
                break;
            }

            row += open.Rows;
        }

        return row;
    }

    // The open child that the row lies in (row becomes relative to it), or null and row becomes the index of a child.
    private static TreeBranch? Enter(TreeBranch branch, ref long row)
    {
        long passed = 0;
        foreach (var (at, open) in branch.Open)
        {
            long place = at + passed;
            if (row <= place)
            {
                break;
            }

            if (row <= place + open.Rows)
            {
                row -= place + 1;
                return open;
            }

            passed += open.Rows;
        }

        row -= passed;
        return null;
    }
}
