using System.Numerics;

namespace Nexflow.Terminal.Rendering;

/// <summary>ASCII that stands for a code point in the same column. Not a transliteration: meant for frames, gauges and Western letters.</summary>
internal static class AsciiSubstitutes
{
    private const byte Unknown = (byte)'?';

    private static ReadOnlySpan<byte> Latin1 =>
        " !cL$Y|S\"(a<!-(-o+23'uP*,1o>123?AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"u8;

    // U+2580–U+259F: half blocks, rising eighths, full, shrinking eighths, shades, quadrants.
    private static ReadOnlySpan<byte> Blocks => "\"_.-=+*##===>====.:%\"|=========="u8;

    public static byte Of(int codePoint) => codePoint switch
    {
        < 0x7F => (byte)codePoint,
        >= 0xA0 and <= 0xFF => Latin1[codePoint - 0xA0],
        >= 0x2500 and <= 0x257F => Box(codePoint),
        >= 0x2580 and <= 0x259F => Blocks[codePoint - 0x2580],
        >= 0x2800 and <= 0x28FF => Braille(codePoint),
        >= 0x2400 and <= 0x2426 => (byte)'^',
        _ => Sign(codePoint),
    };

    private static byte Box(int codePoint) => codePoint switch
    {
        0x2500 or 0x2501 or 0x2504 or 0x2505 or 0x2508 or 0x2509 or 0x254C or 0x254D or 0x2574 or 0x2576 or 0x2578 or 0x257A or 0x257C or 0x257E => (byte)'-',
        0x2550 => (byte)'=',
        0x2502 or 0x2503 or 0x2506 or 0x2507 or 0x250A or 0x250B or 0x254E or 0x254F or 0x2551 or 0x2575 or 0x2577 or 0x2579 or 0x257B or 0x257D or 0x257F => (byte)'|',
        0x2571 => (byte)'/',
        0x2572 => (byte)'\\',
        0x2573 => (byte)'X',
        _ => (byte)'+',
    };

    /// <summary>The number of dots: a chart keeps its shape.</summary>
    private static byte Braille(int codePoint)
    {
        int dots = BitOperations.PopCount((uint)(codePoint & 0xFF));
        return dots == 0 ? (byte)' ' : (byte)('0' + dots);
    }

    private static byte Sign(int codePoint) => (byte)(codePoint switch
    {
        0x2190 or 0x25C0 or 0x25C2 or 0x2039 or 0x21A4 or 0x27F5 => '<',
        0x2192 or 0x25B6 or 0x25B8 or 0x203A or 0x21A6 or 0x27F6 => '>',
        0x2191 or 0x25B2 or 0x25B4 or 0x21A5 => '^',
        0x2193 or 0x25BC or 0x25BE => 'v',
        0x2194 or 0x2195 => '|',
        0x23CE or 0x21B5 => '$',
        0x2026 => '~',
        >= 0x2010 and <= 0x2015 => '-',
        0x2018 or 0x2019 => '\'',
        0x201C or 0x201D => '"',
        0x2022 or 0x25CF or 0x25C6 or 0x2605 or 0x2B24 => '*',
        0x25CB or 0x25CC or 0x25EF or 0x25C7 or 0x2606 => 'o',
        0x25A0 or 0x25AA or 0x25AE => '#',
        0x25A1 or 0x25AB => '.',
        0x2713 or 0x2714 => '+',
        0x2717 or 0x2718 or 0x2715 or 0x00D7 => 'x',
        0x2264 => '<',
        0x2265 => '>',
        0x26A0 => '!',
        >= 0x2000 and <= 0x200A or 0x3000 or 0x202F => ' ',
        0x20AC => 'E',
        _ => (char)Unknown,
    });
}
