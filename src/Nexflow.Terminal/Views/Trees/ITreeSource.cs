namespace Nexflow.Terminal.Views.Trees;

/// <summary>
/// A document as a tree of nodes, which are numbers of the source's choosing. Children are asked for only when their parent is opened and items
/// only while they are visible, so that a document of any size opens at once. The contents do not change.
/// </summary>
public interface ITreeSource
{
    /// <summary>The whole document. It is not shown itself unless it has no children.</summary>
    long Root { get; }

    TreeItem ItemAt(long node);

    long ChildCount(long node);

    /// <summary>The child at an index below <see cref="ChildCount"/>.</summary>
    long ChildAt(long node, long index);
}
