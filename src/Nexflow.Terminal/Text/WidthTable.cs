using Wcwidth;

namespace Nexflow.Terminal.Text;

/// <summary>Widths of code points, looked up once in the Wcwidth package's tables (Unicode 17) and kept by pages of 256.</summary>
internal static class WidthTable
{
    private static readonly byte[]?[] Pages = new byte[]?[0x1100];

    /// <summary>0, 1 or 2. Two threads may fill the same page: with the same bytes.</summary>
    public static int Of(int codePoint) => (Pages[codePoint >> 8] ??= Fill(codePoint >> 8))[codePoint & 0xFF];

    private static byte[] Fill(int page)
    {
        var widths = new byte[256];
        for (int i = 0; i < widths.Length; i++)
        {
            int codePoint = (page << 8) | i;
            widths[i] = IsSkinTone(codePoint) ? (byte)2 : (byte)Math.Max(0, UnicodeCalculator.GetWidth(codePoint));
        }

        return widths;
    }

    /// <summary>The package counts them as part of what stands before; alone they are squares of two columns.</summary>
    private static bool IsSkinTone(int codePoint) => codePoint is >= 0x1F3FB and <= 0x1F3FF;
}
