using System.Text;

namespace Nexflow.Terminal.Views.Trees;

/// <summary>The path of a node as filters write it: <c>order.items[3].sku</c>, odd names as <c>["a b"]</c>.</summary>
internal static class TreePath
{
    public static string Of(ITreeSource source, in TreeLine line)
    {
        var nodes = new Stack<long>();
        nodes.Push(line.Node);
        for (var branch = line.Parent; branch.Parent is not null; branch = branch.Parent)
        {
            nodes.Push(branch.Node);
        }

        var path = new StringBuilder();
        foreach (long node in nodes)
        {
            var item = source.ItemAt(node);
            if (item.IsIndex)
            {
                path.Append('[').Append(item.Name).Append(']');
            }
            else if (IsWord(item.Name))
            {
                path.Append(path.Length == 0 ? "" : ".").Append(item.Name);
            }
            else
            {
                path.Append("[\"").Append(item.Name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append("\"]");
            }
        }

        return path.ToString();
    }

    private static bool IsWord(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '@');
}
