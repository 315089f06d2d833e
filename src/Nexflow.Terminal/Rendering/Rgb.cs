using System.Globalization;

namespace Nexflow.Terminal.Rendering;

/// <summary>An sRGB colour, 8 bits a channel.</summary>
public readonly record struct Rgb(byte R, byte G, byte B)
{
    /// <summary>Reads <c>#rrggbb</c>; the hash is required.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Rgb colour)
    {
        colour = default;
        if (text.Length != 7 || text[0] != '#' || !uint.TryParse(text[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value))
        {
            return false;
        }

        colour = FromPacked(value);
        return true;
    }

    internal static Rgb FromPacked(uint value) => new((byte)(value >> 16), (byte)(value >> 8), (byte)value);

    internal uint Packed => ((uint)R << 16) | ((uint)G << 8) | B;

    public override string ToString() => $"#{R:x2}{G:x2}{B:x2}";
}
