using System.Collections.Immutable;
using System.Globalization;
using Nexflow.Core.Values;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Terminal.Views.Trees;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>A decoded value as the lines of a foldable tree. A node's path is the names and indexes that lead to it.</summary>
internal sealed class RecordTree
{
    /// <summary>Characters of one value in the tree; the raw view holds everything.</summary>
    private const int LongestScalar = 4096;

    private readonly ImmutableHashSet<string> _closed;
    private readonly int _most;
    private readonly List<TextLine> _lines = [];

    private RecordTree(ImmutableHashSet<string> closed, int most)
    {
        _closed = closed;
        _most = most;
    }

    public static IReadOnlyList<TextLine> Lines(string name, Value value, ImmutableHashSet<string> closed, int most)
    {
        var tree = new RecordTree(closed, most);
        tree.Add(new TextPart(name, Role.ValueKey), value, name, 0);
        if (tree._lines.Count >= most)
        {
            tree._lines.Add(TextLine.Of(new TextPart($"… only the first {Numbers.Grouped(most)} lines: e opens the whole record", Role.Warning)));
        }

        return tree._lines;
    }

    private void Add(TextPart name, Value value, string path, int depth)
    {
        if (_lines.Count >= _most)
        {
            return;
        }

        switch (value)
        {
            case RecordValue { Fields.Count: > 0 } record:
                Node(name, record.Name is { } type ? $"{type} " : "", Counted(record.Fields.Count, "field"), path, depth, record.Fields.Select(f => (new TextPart(f.Name, Role.ValueKey), f.Value, f.Name)));
                break;
            case ListValue { Items.Count: > 0 } list:
                Node(name, "", Counted(list.Items.Count, "item"), path, depth, list.Items.Select((v, i) => (new TextPart($"[{i}]", Role.Muted), v, i.ToString(CultureInfo.InvariantCulture))));
                break;
            case MapValue { Entries.Count: > 0 } map:
                Node(name, "", Counted(map.Entries.Count, "entry", "entries"), path, depth, map.Entries.Select(e => (new TextPart(ValueText.Scalar(e.Key).Text, Role.ValueKey), e.Value, ValueText.Scalar(e.Key).Text)));
                break;
            default:
                _lines.Add(TreeLines.Leaf(depth, name, Cut(ValueText.Scalar(value))));
                break;
        }
    }

    private void Node(TextPart name, string type, string count, string path, int depth, IEnumerable<(TextPart Name, Value Value, string Step)> children)
    {
        var closed = _closed.Contains(path);
        _lines.Add(TreeLines.Node(depth, name, type, count, path, closed));
        if (closed)
        {
            return;
        }

        foreach (var (childName, value, step) in children)
        {
            Add(childName, value, $"{path}/{step}", depth + 1);
            if (_lines.Count >= _most)
            {
                return;
            }
        }
    }

    private static TextPart Cut(TextPart part) => part.Text.Length <= LongestScalar ? part
        : part with { Text = $"{part.Text.AsSpan(0, LongestScalar)}… {Numbers.Grouped(part.Text.Length)} characters: ) shows them all" };

    private static string Counted(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{Numbers.Grouped(count)} {many ?? one + "s"}";
}
