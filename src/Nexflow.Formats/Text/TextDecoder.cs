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
    public static bool LooksLikeText(ReadOnlySpan<byte> bytes)
    {
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
}
