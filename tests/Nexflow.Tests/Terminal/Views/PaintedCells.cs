using System.Drawing;
using System.Text;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Views;
using Cell = Terminal.Gui.Drawing.Cell;

namespace Nexflow.Tests.Terminal.Views;

/// <summary>Cells that are only memory, for painters.</summary>
internal sealed class PaintedCells(int columns, int rows)
{
    private readonly Cell[,] _cells = new Cell[rows, columns];

    public Canvas Canvas => new(_cells, new Rectangle[] { new(0, 0, columns, rows) }, new Rectangle(0, 0, columns, rows));

    public string[] Lines => [.. Enumerable.Range(0, rows).Select(Line)];

    public CellStyle StyleAt(int column, int row) => AttributeMap.ToStyle(_cells[row, column].Attribute!.Value);

    /// <summary>A row as it is seen, without trailing blanks.</summary>
    public string Line(int row)
    {
        var line = new StringBuilder();
        for (var x = 0; x < columns; x++)
        {
            var text = _cells[row, x].Grapheme ?? " ";
            line.Append(text);
            x += Math.Max(0, CellText.Width(text) - 1);
        }

        return line.ToString().TrimEnd();
    }
}
