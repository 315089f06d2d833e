using Nexflow.Cli.Output;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;
using Nexflow.Core.Text;
using Nexflow.Core.Values;

namespace Nexflow.Cli.Records;

/// <summary>
/// Records in columns, a line each. Widths come from the first portion and grow with later ones. On a terminal the last column is
/// cut at its edge and everything is made harmless; elsewhere nothing is cut.
/// </summary>
internal sealed class TableRecordWriter(TextWriter output, Ansi ansi, IReadOnlyList<RecordColumn> columns, int? terminalWidth) : IRecordWriter
{
    private const int HeldRows = 256;
    private const int MaxColumn = 40;
    private const string Gap = "  ";

    private readonly List<string[]> _held = [];
    private readonly int[] _widths = [.. columns.Select(column => column.Name.Length)];
    private bool _started;

    public void Write(Record record)
    {
        var cells = columns.Select(column => Cell(column.Find(record))).ToArray();
        for (var i = 0; i < cells.Length - 1; i++)
        {
            _widths[i] = Math.Max(_widths[i], Math.Min(MaxColumn, CellWidth.Of(cells[i])));
        }

        _held.Add(cells);
        if (_held.Count >= HeldRows)
        {
            EndPortion();
        }
    }

    public void EndPortion()
    {
        if (_held.Count > 0 && !_started)
        {
            _started = true;
            output.WriteLine(ansi.Dim(Line([.. columns.Select(column => column.Name)])));
        }

        foreach (var cells in _held)
        {
            output.WriteLine(Line(cells));
        }

        _held.Clear();
    }

    public void End(ScanVerdict? verdict) => EndPortion();

    private static string Cell(Value value) =>
        PlainText.Escape(value is NullValue ? "-" : ScalarText.Of(value));

    private string Line(string[] cells)
    {
        var line = "";
        for (var i = 0; i < cells.Length - 1; i++)
        {
            line += TextWidth.Pad(cells[i], _widths[i], IsNumber(i)) + Gap;
        }

        line += cells[^1];
        return terminalWidth is { } width ? TextWidth.Cut(line, width) : line;
    }

    private bool IsNumber(int column) => columns[column].Name is "PART" or "OFFSET";
}
