using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Terminal.Views.Trees;

/// <summary>How the lines of a foldable tree look: two columns a level, a mark before what can be opened or closed.</summary>
public static class TreeLines
{
    public static TextLine Leaf(int depth, TextPart name, TextPart value) => new([Indent(depth, "  "), name, new TextPart("  "), value], depth);

    /// <param name="depth">Levels above.</param>
    /// <param name="name">The node's name.</param>
    /// <param name="note">Said behind the name; may be empty.</param>
    /// <param name="content">Said in place of the children when it is closed.</param>
    /// <param name="path">What the node is called when it is folded.</param>
    /// <param name="closed">Whether the children are hidden.</param>
    public static TextLine Node(int depth, TextPart name, string note, string content, string path, bool closed) =>
        new([Indent(depth, closed ? "▸ " : "▾ "), name, new TextPart($"  {note}", Role.Muted), new TextPart(closed ? content : "", Role.Muted)], depth, path);

    private static TextPart Indent(int depth, string mark) => new(new string(' ', depth * 2) + mark, Role.Muted);
}
