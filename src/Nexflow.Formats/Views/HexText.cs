using System.Globalization;
using System.Text;

namespace Nexflow.Formats.Views;

/// <summary>Bytes as a hex view: offset, sixteen bytes in two groups, and the ASCII characters among them.</summary>
public static class HexText
{
    public const int BytesPerLine = 16;

    /// <summary>Lines that <paramref name="length"/> bytes take.</summary>
    public static int LineCount(int length) => (length + BytesPerLine - 1) / BytesPerLine;

    /// <summary>One line, without a line break: <c>00000010  7b 22 61 22 3a 31 7d                              |{"a":1}|</c>.</summary>
    public static string Line(ReadOnlySpan<byte> bytes, int line)
    {
        var start = line * BytesPerLine;
        var part = bytes[start..Math.Min(bytes.Length, start + BytesPerLine)];
        var text = new StringBuilder(80).Append(CultureInfo.InvariantCulture, $"{start:x8} ");
        for (var i = 0; i < BytesPerLine; i++)
        {
            text.Append(i == BytesPerLine / 2 ? "  " : " ");
            if (i < part.Length)
            {
                text.Append(CultureInfo.InvariantCulture, $"{part[i]:x2}");
            }
            else
            {
                text.Append("  ");
            }
        }

        text.Append("  |");
        foreach (var b in part)
        {
            text.Append(b is >= 0x20 and < 0x7F ? (char)b : '.');
        }

        return text.Append('|').ToString();
    }

    /// <summary>All lines, each with a line break, as <c>hexdump -C</c> prints them.</summary>
    public static string Format(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        for (var line = 0; line < LineCount(bytes.Length); line++)
        {
            text.Append(Line(bytes, line)).Append('\n');
        }

        return text.ToString();
    }
}
