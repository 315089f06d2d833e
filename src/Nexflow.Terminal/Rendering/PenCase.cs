namespace Nexflow.Terminal.Rendering;

/// <summary>Brings authored styles down to what the terminal can show. A small cache: a screen has a few dozen styles.</summary>
internal sealed class PenCase(ColourLevel level)
{
    private const int Slots = 256;
    private readonly (CellStyle Style, Pen Pen)[] _cache = new (CellStyle, Pen)[Slots];

    public Pen Of(in CellStyle style)
    {
        int hash = style.GetHashCode();
        ref (CellStyle Style, Pen Pen) slot = ref _cache[(hash ^ (hash >> 8) ^ (hash >> 16)) & (Slots - 1)];
        if (slot.Style != style)
        {
            // The empty slot holds the default style with the plain pen: right already.
            slot = (style, Make(style));
        }

        return slot.Pen;
    }

    private Pen Make(CellStyle style)
    {
        PenColour foreground = Make(style.Foreground);
        PenColour background = Make(style.Background);
        if (level == ColourLevel.Ansi16 && foreground == background && style.Foreground != style.Background)
        {
            // Two colours fell together: text must stay readable.
            foreground = PenColour.Of16(style.Background.Ansi16 is 7 or > 9 ? 0 : 15);
        }

        return new Pen(foreground, background, style.Text);
    }

    private PenColour Make(Colour colour)
    {
        if (colour.IsDefault || level == ColourLevel.Mono)
        {
            return PenColour.Default;
        }

        return level switch
        {
            ColourLevel.Ansi16 => PenColour.Of16(colour.Ansi16),
            ColourLevel.Ansi256 => PenColour.Of256(Palette.Nearest256(colour.Rgb)),
            // Exactly in the xterm cube: the index says the same in half the bytes.
            _ => Palette.Nearest256(colour.Rgb) is int index && Palette.Rgb256(index) == colour.Rgb
                ? PenColour.Of256(index)
                : PenColour.OfRgb(colour.Rgb),
        };
    }
}
