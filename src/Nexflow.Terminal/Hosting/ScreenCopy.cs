using Nexflow.Terminal.Rendering;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using GuiCell = Terminal.Gui.Drawing.Cell;
using GuiAttribute = Terminal.Gui.Drawing.Attribute;
using GuiStyle = Terminal.Gui.Drawing.TextStyle;
using TextStyle = Nexflow.Terminal.Rendering.TextStyle;

namespace Nexflow.Terminal.Hosting;

/// <summary>Copies Terminal.Gui's cells into our frame. Its colours carry no 16-colour column; <see cref="Learn"/> brings that back.</summary>
internal sealed class ScreenCopy
{
    private readonly Dictionary<GuiAttribute, CellStyle> _styles = [];
    private readonly Dictionary<Rgb, Colour> _authored = [];

    /// <summary>Colours with their own 16-colour entries, from the theme.</summary>
    internal void Learn(IEnumerable<Colour> colours)
    {
        _styles.Clear();
        _authored.Clear();
        foreach (Colour colour in colours.Where(colour => !colour.IsDefault))
        {
            _authored.TryAdd(colour.Rgb, colour);
        }
    }

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
                    style = StyleOf(last);
                }

                frame.Set(column, row, cell.Grapheme, style);
                column += frame.Row(row)[column].Symbol.IsWide ? 1 : 0;
            }
        }
    }

    private CellStyle StyleOf(GuiAttribute? attribute)
    {
        if (attribute is not { } known)
        {
            return CellStyle.Default;
        }

        if (!_styles.TryGetValue(known, out CellStyle style))
        {
            style = new CellStyle(ColourOf(known.Foreground), ColourOf(known.Background), StyleOf(known.Style));
            _styles.Add(known, style);
        }

        return style;
    }

    // Terminal.Gui's transparent colour is the terminal's own.
    private Colour ColourOf(Color colour)
    {
        Rgb rgb = new(colour.R, colour.G, colour.B);
        return colour.A == 0 ? Colour.Default : _authored.TryGetValue(rgb, out Colour authored) ? authored : new Colour(rgb);
    }

    private static TextStyle StyleOf(GuiStyle style) =>
        (style.HasFlag(GuiStyle.Bold) ? TextStyle.Bold : 0)
        | (style.HasFlag(GuiStyle.Faint) ? TextStyle.Faint : 0)
        | (style.HasFlag(GuiStyle.Italic) ? TextStyle.Italic : 0)
        | (style.HasFlag(GuiStyle.Underline) ? TextStyle.Underline : 0)
        | (style.HasFlag(GuiStyle.Reverse) ? TextStyle.Reverse : 0)
        | (style.HasFlag(GuiStyle.Strikethrough) ? TextStyle.Strike : 0);
}
