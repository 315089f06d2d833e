using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Nexflow.Core.Records;
using Nexflow.Core.Values;

namespace Nexflow.Formats.Text;

/// <summary>UTF-8 text, and the guess whether bytes are meant as text at all.</summary>
public static class TextDecoder
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Except([9, 10, 13]).Select(code => (byte)code), 127]);

    public static Decoded Decode(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return new StringValue(Encoding.UTF8.GetString(utf8));
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return new DecodeFailure("NX4009", $"not UTF-8 text: byte {at} begins no character", at);
    }

    /// <summary>Valid UTF-8 without NUL, and at most one control character in twenty (coloured log lines have some).</summary>
    /// <param name="bytes">All of it, or its beginning.</param>
    /// <param name="isHead">More follows: a character that is cut at the end does not count.</param>
    public static bool LooksLikeText(ReadOnlySpan<byte> bytes, bool isHead = false)
    {
        bytes = isHead ? WholeCharacters(bytes) : bytes;
        if (bytes.Contains((byte)0) || !Utf8.IsValid(bytes))
        {
            return false;
        }

        var controls = 0;
        for (var rest = bytes; rest.IndexOfAny(Controls) is var at && at >= 0; rest = rest[(at + 1)..])
        {
            controls++;
        }

        return controls * 20 <= bytes.Length;
    }

    private static ReadOnlySpan<byte> WholeCharacters(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var lead = bytes[^back];
            if ((lead & 0xC0) != 0x80)
            {
                var length = lead switch { < 0xC0 or >= 0xF8 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
                return length > back ? bytes[..^back] : bytes;
            }
        }

        return bytes;
    }
}
