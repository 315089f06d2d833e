using System.Globalization;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Trees;

namespace Nexflow.Tests.Terminal.Views.Trees;

/// <summary>A tree of nested arrays: every node is a list of nodes.</summary>
internal sealed class FakeTree : ITreeSource
{
    private readonly List<FakeNode> _nodes = [];

    public FakeTree(FakeNode root)
    {
        Root = 0;
        Number(root);
    }

    public long Root { get; }

    public TreeItem ItemAt(long node) => _nodes[(int)node].Item;

    public long ChildCount(long node) => _nodes[(int)node].Children.Length;

    public long ChildAt(long node, long index) => _nodes.IndexOf(_nodes[(int)node].Children[index]);

    public static FakeNode Leaf(string name, string value = "1") => new(new TreeItem(name, value, Role.ValueNumber, false), []);

    public static FakeNode List(string name, params FakeNode[] children) =>
        new(new TreeItem(name, $"{{{children.Length.ToString(CultureInfo.InvariantCulture)}}}", Role.Muted, children.Length > 0), children);

    private void Number(FakeNode node)
    {
        _nodes.Add(node);
        foreach (var child in node.Children)
        {
            Number(child);
        }
    }
}
