namespace Nexflow.Terminal.Rendering;

/// <summary>Brings RGB down to the xterm palette: 16 system colours, the 6×6×6 cube, 24 greys.</summary>
internal static class Palette
{
    // xterm's defaults. Users change these 16; an authored fallback is therefore better than the nearest one.
    private static ReadOnlySpan<uint> System16 =>
    [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ];

    private static ReadOnlySpan<byte> Steps => [0x00, 0x5F, 0x87, 0xAF, 0xD7, 0xFF];

    public static int Nearest16(Rgb colour)
    {
        int best = 0;
        int bestDistance = int.MaxValue;
        for (int i = 0; i < System16.Length; i++)
        {
            int distance = Distance(colour, Rgb.FromPacked(System16[i]));
            if (distance < bestDistance)
            {
                (best, bestDistance) = (i, distance);
            }
        }

        return best;
    }

    /// <summary>16–255 only: the first 16 entries are the user's to change.</summary>
    public static int Nearest256(Rgb colour)
    {
        int r = NearestStep(colour.R), g = NearestStep(colour.G), b = NearestStep(colour.B);
        var cube = new Rgb(Steps[r], Steps[g], Steps[b]);
        int grey = Math.Clamp((((colour.R + colour.G + colour.B) / 3) - 8 + 5) / 10, 0, 23);
        byte level = (byte)(8 + (10 * grey));
        return Distance(colour, new Rgb(level, level, level)) < Distance(colour, cube)
            ? 232 + grey
            : 16 + (36 * r) + (6 * g) + b;
    }

    /// <summary>What entry 16–255 looks like by xterm's definition.</summary>
    public static Rgb Rgb256(int index)
    {
        if (index >= 232)
        {
            byte level = (byte)(8 + (10 * (index - 232)));
            return new Rgb(level, level, level);
        }

        int cube = index - 16;
        return new Rgb(Steps[cube / 36], Steps[cube / 6 % 6], Steps[cube % 6]);
    }

    private static int NearestStep(byte channel) =>
        channel < 48 ? 0 : channel < 115 ? 1 : (channel - 35) / 40;

    /// <summary>"Redmean": cheap and close to what eyes see; plain RGB distance turns muted blues into greys.</summary>
    private static int Distance(Rgb a, Rgb b)
    {
        int mean = (a.R + b.R) / 2;
        int r = a.R - b.R, g = a.G - b.G, blue = a.B - b.B;
        return (((512 + mean) * r * r) >> 8) + (4 * g * g) + (((767 - mean) * blue * blue) >> 8);
    }
}
