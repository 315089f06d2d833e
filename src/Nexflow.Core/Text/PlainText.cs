using System.Globalization;
using System.Text;

namespace Nexflow.Core.Text;

/// <summary>Makes any text safe to print on a terminal line: what could move a cursor, reorder a line or break it is written as an escape.</summary>
public static class PlainText
{
    /// <summary>Control, format (bidirectional, zero-width other than joiners), separator and private-use characters and lone surrogates become <c>\xNN</c> or <c>\uNNNN</c>.</summary>
    public static string Escape(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            AppendEscaped(escaped, text, ref i);
        }

        return escaped.ToString();
    }

    /// <summary>Whether the character is one that <see cref="Escape"/> replaces.</summary>
    public static bool IsHostile(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.OtherNotAssigned => rune.Value is > 0xFFFF or (>= 0xFDD0 and <= 0xFDEF),
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D or 0x00AD),
        _ => false,
    };

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendEscaped(StringBuilder escaped, string text, ref int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:X4}");
            return;
        }

        if (!IsHostile(rune))
        {
            escaped.Append(text, at, rune.Utf16SequenceLength);
        }
        else
        {
            escaped.Append(rune.Value switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < 0x100 => string.Create(CultureInfo.InvariantCulture, $"\\x{rune.Value:X2}"),
                _ => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
            });
        }

        at += rune.Utf16SequenceLength - 1;
    }
}
