using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Layout;

/// <summary>Tables without lines: a heading row, columns two cells apart. What scripts cut, people read and grep leaves whole.</summary>
internal static class PlainTable
{
    /// <summary>A heading that starts with <c>&gt;</c> belongs to a column of numbers.</summary>
    public static Table With(params string[] headings)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        for (var i = 0; i < headings.Length; i++)
        {
            var number = headings[i].StartsWith('>');
            table.AddColumn(new TableColumn(new Text(headings[i].TrimStart('>'), Styles.Dim))
            {
                Alignment = number ? Justify.Right : Justify.Left,
                NoWrap = number,
                Padding = new Padding(0, 0, i < headings.Length - 1 ? 2 : 0, 0),
            });
        }

        return table;
    }

    /// <summary>Labels and values, a line each.</summary>
    public static Table Facts(IEnumerable<(string Label, IRenderable Value)> facts)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumn(new TableColumn("") { NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        table.AddColumn(new TableColumn("") { Padding = new Padding(0) });
        foreach (var (label, value) in facts)
        {
            table.AddRow(new Text(label, Styles.Dim), value);
        }

        return table;
    }

    public static Text Section(string title) => new(title, Styles.Heading);
}
