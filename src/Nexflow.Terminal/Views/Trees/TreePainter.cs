using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Trees;

/// <summary>Draws a line of a tree: indent, marker, name, value.</summary>
internal static class TreePainter
{
    private const int Indent = 2;
    private const int MaxMarks = 16;

    public static void Line(Canvas line, ValueTree tree, in TreeItem item, in TreeLine place, int sideways, bool selected)
    {
        var context = tree.Context;
        CellStyle? whole = selected ? context.Style(tree.HasFocus ? Role.Selection : Role.SelectionUnfocused) : null;
        line.Clear(whole ?? context.Style(Role.Text));

        // Deep documents keep at least half of the line for the text.
        int column = Math.Min(place.Depth * Indent, line.Columns / 2) - sideways;
        if (item.HasChildren)
        {
            line.Put(column, 0, place.Open is null ? "▸" : "▾", whole ?? context.Style(Role.Muted));
        }

        column = Text(line, tree, column + 2, item.Name, whole ?? context.Style(Role.ValueKey));
        if (item.Value.Length > 0)
        {
            column = item.Name.Length == 0 ? column : line.Put(column, 0, "  ", whole ?? context.Style(Role.Text));
            Text(line, tree, column, item.Value, whole ?? context.Style(item.ValueRole));
        }
    }

    private static int Text(Canvas line, ValueTree tree, int column, string text, CellStyle style)
    {
        Span<TextMark> marks = stackalloc TextMark[MaxMarks];
        int reach = Math.Min(text.Length, 4 * Math.Max(line.Columns - column, 0));
        int count = tree.Search?.Marks(text.AsSpan(0, reach), marks) ?? 0;
        return line.PutMarked(column, 0, text, style, marks[..count], tree.Context.Style(Role.SearchMatch), int.MaxValue, ellipsis: true);
    }
}
