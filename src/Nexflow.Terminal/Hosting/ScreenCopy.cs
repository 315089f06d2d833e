using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Views;
using Terminal.Gui.Drivers;
using GuiAttribute = Terminal.Gui.Drawing.Attribute;
using GuiCell = Terminal.Gui.Drawing.Cell;

namespace Nexflow.Terminal.Hosting;

/// <summary>Copies Terminal.Gui's cells into our frame. All of them: views of ours write cells without telling which.</summary>
internal sealed class ScreenCopy
{
    private const int MostStyles = 4096;

    private readonly Dictionary<GuiAttribute, CellStyle> _styles = [];

    /// <summary>Draws the whole of <paramref name="source"/> into <paramref name="frame"/>, which has its size.</summary>
    internal void Copy(IOutputBuffer source, Frame frame)
    {
        if (source.Contents is not { } cells)
        {
            return;
        }

        GuiAttribute? last = null;
        CellStyle style = CellStyle.Default;
        for (int row = 0; row < frame.Rows; row++)
        {
            for (int column = 0; column < frame.Columns; column++)
            {
                ref GuiCell cell = ref cells[row, column];
                if (cell.Attribute != last)
                {
                    last = cell.Attribute;
                    style = last is { } attribute ? StyleOf(attribute) : CellStyle.Default;
                }

                frame.Set(column, row, cell.Grapheme, style);
                column += frame.Row(row)[column].Symbol.IsWide ? 1 : 0;
            }
        }
    }

    private CellStyle StyleOf(GuiAttribute attribute)
    {
        if (!_styles.TryGetValue(attribute, out CellStyle style))
        {
            style = AttributeMap.ToStyle(attribute);
            if (_styles.Count == MostStyles)
            {
                _styles.Clear();
            }

            _styles.Add(attribute, style);
        }

        return style;
    }
}
