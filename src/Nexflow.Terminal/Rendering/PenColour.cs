namespace Nexflow.Terminal.Rendering;

/// <summary>A colour as SGR can say it: a tag in the high byte (0 default, 1 of 16, 2 of 256, 3 RGB) and its value.</summary>
internal readonly record struct PenColour(uint Packed)
{
    private const uint Tag16 = 1u << 24;
    private const uint Tag256 = 2u << 24;
    private const uint TagRgb = 3u << 24;

    public static PenColour Default => default;

    public static PenColour Of16(int index) => new(Tag16 | (uint)index);

    public static PenColour Of256(int index) => new(Tag256 | (uint)index);

    public static PenColour OfRgb(Rgb rgb) => new(TagRgb | rgb.Packed);

    /// <summary>Appends the SGR parameters; <paramref name="ground"/> is 30 for foreground, 40 for background.</summary>
    public int Format(Span<byte> target, int ground)
    {
        int value = (int)(Packed & 0xFF_FFFF);
        var parameters = new SgrParameters(target);
        switch (Packed >> 24)
        {
            case 0:
                parameters.Add(ground + 9);
                break;
            case 1:
                parameters.Add(value < 8 ? ground + value : ground + 60 + value - 8);
                break;
            case 2:
                parameters.Add(ground + 8);
                parameters.Add(5);
                parameters.Add(value);
                break;
            default:
                parameters.Add(ground + 8);
                parameters.Add(2);
                parameters.Add(value >> 16);
                parameters.Add((value >> 8) & 0xFF);
                parameters.Add(value & 0xFF);
                break;
        }

        return parameters.Length;
    }
}
