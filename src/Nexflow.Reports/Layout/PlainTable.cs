using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Layout;

/// <summary>
/// A table without lines: a heading row, columns two cells apart. What scripts cut, people read and grep leaves whole. A heading that
/// starts with <c>&gt;</c> belongs to a column of numbers; one that ends with <c>@70</c> needs 70 columns, and is left out on less; a null is left out.
/// </summary>
internal sealed class PlainTable
{
    private readonly Table _table = new() { Border = TableBorder.None };
    private readonly bool[] _shown;

    public PlainTable(int width, params string?[] headings)
    {
        _shown = [.. headings.Select(heading => heading is not null && (heading.Split('@') is not [_, var needed] || int.Parse(needed, CultureInfo.InvariantCulture) <= width))];
        var last = Array.LastIndexOf(_shown, true);
        for (var i = 0; i < headings.Length; i++)
        {
            if (_shown[i] && headings[i] is { } heading)
            {
                _table.AddColumn(Column(heading.Split('@')[0], i < last ? 2 : 0));
            }
        }
    }

    /// <summary>Labels and values, a line each.</summary>
    public static Table Facts(IEnumerable<(string Label, IRenderable Value)> facts)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumn(new TableColumn(Text.Empty) { NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        table.AddColumn(new TableColumn(Text.Empty) { Padding = new Padding(0) });
        foreach (var (label, value) in facts)
        {
            table.AddRow(new Text(label, Styles.Dim), value);
        }

        return table;
    }

    public static Text Section(string title) => new(title, Styles.Heading);

    /// <summary>A cell for every heading, those left out included.</summary>
    public void AddRow(params IRenderable[] cells) => _table.AddRow(cells.Where((_, i) => _shown[i]));

    public IRenderable Build() => _table;

    private static TableColumn Column(string heading, int gap)
    {
        var number = heading.StartsWith('>');
        return new TableColumn(new Text(heading.TrimStart('>'), Styles.Dim))
        {
            Alignment = number ? Justify.Right : Justify.Left,
            NoWrap = number,
            Padding = new Padding(0, 0, gap, 0),
        };
    }
}
