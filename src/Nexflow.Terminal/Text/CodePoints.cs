using System.Text;

namespace Nexflow.Terminal.Text;

/// <summary>Facts about single code points.</summary>
internal static class CodePoints
{
    /// <summary>Columns of a printable code point: 0, 1 or 2.</summary>
    public static int Width(int codePoint) =>
        codePoint < 0x7F ? 1 : WidthTable.Of(codePoint);

    public const int FirstRegionalIndicator = 0x1F1E6;

    public static bool IsRegionalIndicator(int codePoint) => codePoint is >= FirstRegionalIndicator and <= 0x1F1FF;

    /// <summary>Text by default, drawn as a picture of two columns with VS16 behind it.</summary>
    public static bool IsEmoji(int codePoint) =>
        codePoint is '#' or '*' or (>= '0' and <= '9') or 0xA9 or 0xAE or (>= 0x203C and <= 0x3299) or >= 0x1F000;

    /// <summary>
    /// Terminals do not agree on the width: after it the cursor is placed anew. Wide characters outside the old East Asian blocks came with
    /// later versions of Unicode or are emoji.
    /// </summary>
    public static bool IsUnsure(int codePoint) =>
        codePoint >= 0x2300 && !IsOldEastAsian(codePoint) && (codePoint >= 0x1F000 || Width(codePoint) == 2);

    /// <summary>The most that a terminal without clusters moves its cursor by; regional indicators alone take one column or two.</summary>
    public static int SumOfWidths(ReadOnlySpan<char> text)
    {
        int sum = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            sum += IsRegionalIndicator(rune.Value) ? 2 : Width(rune.Value);
        }

        return sum;
    }

    private static bool IsOldEastAsian(int codePoint) =>
        codePoint is (>= 0x2E80 and <= 0x4DBF) or (>= 0x4E00 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFF60) or (>= 0x20000 and <= 0x3FFFD);
}
