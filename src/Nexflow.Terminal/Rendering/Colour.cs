namespace Nexflow.Terminal.Rendering;

/// <summary>
/// A colour as authored: RGB plus the entry of the 16-colour palette that stands for it on poorer terminals.
/// The default value is the terminal's own colour. Packed in 4 bytes because every cell holds two.
/// </summary>
public readonly record struct Colour
{
    private const uint IsSet = 0x8000_0000;
    private readonly uint _packed;

    public Colour(Rgb rgb, int ansi16)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ansi16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ansi16, 15);
        _packed = IsSet | ((uint)ansi16 << 24) | rgb.Packed;
    }

    /// <summary>The 16-colour entry is the nearest one.</summary>
    public Colour(Rgb rgb)
        : this(rgb, Palette.Nearest16(rgb))
    {
    }

    /// <summary>The terminal's own foreground or background.</summary>
    public static Colour Default => default;

    public bool IsDefault => _packed == 0;

    /// <summary>Meaningless when <see cref="IsDefault"/>.</summary>
    public Rgb Rgb => Rgb.FromPacked(_packed & 0xFF_FFFF);

    /// <summary>0–7 normal, 8–15 bright; meaningless when <see cref="IsDefault"/>.</summary>
    public int Ansi16 => (int)(_packed >> 24) & 0xF;

    public override string ToString() => IsDefault ? "default" : $"{Rgb}/{Ansi16}";
}
