using Nexflow.Terminal.Rendering;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;
using GuiStyle = Terminal.Gui.Drawing.TextStyle;

namespace Nexflow.Terminal.Views;

/// <summary>
/// <see cref="CellStyle"/> ↔ the toolkit's <see cref="Attribute"/>, without loss. The toolkit's colour has room for RGB and an alpha byte that
/// nothing else uses here, because our renderer is what shows it: alpha carries the 16-colour entry, alpha 0 the terminal's own colour.
/// A colour that the toolkit's own views made (alpha 255) gets the nearest entry.
/// </summary>
public static class AttributeMap
{
    private const uint EntryBase = 0xC0;

    public static Attribute ToAttribute(CellStyle style) =>
        new(ToColor(style.Foreground), ToColor(style.Background), ToGui(style.Text));

    public static CellStyle ToStyle(Attribute attribute) =>
        new(ToColour(attribute.Foreground), ToColour(attribute.Background), FromGui(attribute.Style));

    public static Color ToColor(Colour colour) =>
        colour.IsDefault
            ? Color.None
            : new Color(((EntryBase + (uint)colour.Ansi16) << 24) | ((uint)colour.Rgb.R << 16) | ((uint)colour.Rgb.G << 8) | colour.Rgb.B);

    public static Colour ToColour(Color color)
    {
        var rgb = new Rgb(color.R, color.G, color.B);
        return color.A switch
        {
            0 => Colour.Default,
            >= (byte)EntryBase and < (byte)EntryBase + 16 => new Colour(rgb, color.A - (int)EntryBase),
            _ => new Colour(rgb),
        };
    }

    // Ours has no blinking, so the bits above it differ by one place.
    private static GuiStyle ToGui(TextStyle style) =>
        (GuiStyle)((int)(style & (TextStyle)0x0F) | ((int)(style & (TextStyle.Reverse | TextStyle.Strike)) << 1));

    private static TextStyle FromGui(GuiStyle style) =>
        (TextStyle)((int)(style & (GuiStyle)0x0F) | ((int)(style & (GuiStyle.Reverse | GuiStyle.Strikethrough)) >> 1));
}
