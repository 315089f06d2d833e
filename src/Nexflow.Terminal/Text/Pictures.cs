using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Nexflow.Terminal.Text;

/// <summary>Visible one-column stand-ins for what must not reach a terminal.</summary>
internal static class Pictures
{
    public const string Invalid = "\uFFFD";
    private const string Newline = "⏎";
    private const string Delete = "␡";
    private const string HighControl = "␦";
    private const string Invisible = "◌";
    private const string ToRight = "↦";
    private const string ToLeft = "↤";
    private const string EndOfDirection = "↥";

    private static readonly string[] Controls = [.. Enumerable.Range(0, 32).Select(c => c == '\n' ? Newline : ((char)(0x2400 + c)).ToString())];
    private static readonly string[] Letters = [.. Enumerable.Range('A', 26).Select(c => ((char)c).ToString())];
    private static readonly ConcurrentDictionary<int, string> Marks = new();

    /// <summary>C0, DEL, C1, line separators, everything that steers the direction of text, Hangul fillers (blanks that are none), noncharacters; null for the rest.</summary>
    public static string? For(int codePoint) => codePoint switch
    {
        < 0x20 => Controls[codePoint],
        < 0x7F => null,
        0x7F => Delete,
        <= 0x9F => HighControl,
        < 0x200E and not 0x061C => null,
        0x2028 or 0x2029 => Newline,
        0x3164 or 0xFFA0 => Invisible,
        0x200E or 0x202A or 0x202D or 0x2066 or 0x2068 => ToRight,
        0x061C or 0x200F or 0x202B or 0x202E or 0x2067 => ToLeft,
        0x202C or 0x2069 => EndOfDirection,
        _ => (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF ? Invalid : null,
    };

    /// <summary>Half a flag: terminals give it one column or two, its letter has one.</summary>
    public static string Letter(int index) => Letters[index];

    /// <summary>A mark without a base gets a dotted circle; what is invisible altogether shows as the circle alone.</summary>
    public static string ForZeroWidth(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
            when rune.Value is not ((>= 0xFE00 and <= 0xFE0F) or 0x034F or >= 0xE0000) =>
            Marks.GetOrAdd(rune.Value, static value => Invisible + char.ConvertFromUtf32(value)),
        _ => Invisible,
    };
}
