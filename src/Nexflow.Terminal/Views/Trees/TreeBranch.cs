namespace Nexflow.Terminal.Views.Trees;

/// <summary>An open node.</summary>
internal sealed class TreeBranch(long node, long children, TreeBranch? parent, long index)
{
    public long Node { get; } = node;

    public long Children { get; } = children;

    public TreeBranch? Parent { get; } = parent;

    /// <summary>Which child of its parent it is.</summary>
    public long Index { get; } = index;

    /// <summary>Visible lines below this node.</summary>
    public long Rows { get; set; } = children;

    /// <summary>Open children by their index.</summary>
    public SortedList<long, TreeBranch> Open { get; } = [];
}
