using Nexflow.Terminal.Views.Trees;

namespace Nexflow.Tests.Terminal.Views.Trees;

internal sealed class FakeNode(TreeItem item, FakeNode[] children)
{
    public TreeItem Item { get; } = item;

    public FakeNode[] Children { get; } = children;
}
