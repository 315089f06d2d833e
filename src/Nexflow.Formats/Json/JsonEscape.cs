using System.Buffers;
using System.Globalization;
using System.Text;
using Nexflow.Core.Text;

namespace Nexflow.Formats.Json;

/// <summary>Writes JSON strings.</summary>
internal static class JsonEscape
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x5F).Select(code => (char)code).Where(c => c is not ('"' or '\\'))]);

    public static void WriteQuoted(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        output.Write("\""u8);
        while (true)
        {
            var plain = text.IndexOfAnyExcept(Plain) is var at && at < 0 ? text.Length : at;
            Encoding.ASCII.GetBytes(text[..plain], output);
            text = text[plain..];
            if (text.IsEmpty)
            {
                break;
            }

            text = text[WriteOne(output, text)..];
        }

        output.Write("\""u8);
    }

    /// <summary>Writes the character at the start; answers its UTF-16 units.</summary>
    private static int WriteOne(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out var used) != OperationStatus.Done)
        {
            Unit(output, text[0]);
            return 1;
        }

        var shortForm = rune.Value switch
        {
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            '\n' => "\\n"u8,
            '\r' => "\\r"u8,
            '\t' => "\\t"u8,
            '\b' => "\\b"u8,
            '\f' => "\\f"u8,
            _ => [],
        };
        if (!shortForm.IsEmpty)
        {
            output.Write(shortForm);
        }
        else if (PlainText.IsHostile(rune))
        {
            foreach (var unit in text[..used])
            {
                Unit(output, unit);
            }
        }
        else
        {
            output.Advance(rune.EncodeToUtf8(output.GetSpan(4)));
        }

        return used;
    }

    private static void Unit(IBufferWriter<byte> output, char unit) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"), output);
}
