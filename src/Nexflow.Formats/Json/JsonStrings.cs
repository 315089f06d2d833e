using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Nexflow.Formats.Json;

/// <summary>Reads strings: UTF-8 must be valid; escapes may make lone surrogates, which stay as they are.</summary>
internal static class JsonStrings
{
    /// <summary>What ends a run of plain characters: quote, backslash, control characters.</summary>
    private static readonly SearchValues<byte> Stops = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 32).Select(code => (byte)code)]);

    /// <summary>The text behind the opening quote at the cursor, or null after a failure.</summary>
    public static string? Read(ref JsonCursor reader)
    {
        reader.Skip(1);
        StringBuilder? built = null;
        while (true)
        {
            var stop = reader.Rest.IndexOfAny(Stops);
            var run = stop < 0 ? reader.Rest : reader.Rest[..stop];
            if (!Utf8.IsValid(run))
            {
                reader.Skip(FirstInvalid(run));
                reader.Fail("a string is not UTF-8");
                return null;
            }

            reader.Skip(run.Length);
            if (stop >= 0 && reader.Peek() == '"')
            {
                reader.Skip(1);
                return built is null ? Encoding.UTF8.GetString(run) : built.Append(Encoding.UTF8.GetString(run)).ToString();
            }

            if (stop < 0 || reader.Peek() != '\\')
            {
                reader.Fail(stop < 0 ? "a string has no end" : "a control character stands in a string");
                return null;
            }

            built = (built ?? new StringBuilder()).Append(Encoding.UTF8.GetString(run));
            if (!ReadEscape(ref reader, built))
            {
                return null;
            }
        }
    }

    private static bool ReadEscape(ref JsonCursor reader, StringBuilder built)
    {
        var escape = reader.Rest;
        var unescaped = escape.Length < 2 ? '\0' : (char)escape[1] switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (unescaped != '\0')
        {
            built.Append(unescaped);
            reader.Skip(2);
            return true;
        }

        if (escape.Length >= 6 && escape[1] == 'u' && Hex(escape.Slice(2, 4)) is >= 0 and var unit)
        {
            built.Append((char)unit);
            reader.Skip(6);
            return true;
        }

        return reader.Fail("an escape sequence is malformed");
    }

    /// <summary>Four hex digits; −1 when they are not (the library's parser lets NUL characters pass at the end).</summary>
    private static int Hex(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return -1;
            }

            value = (value << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return value;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> run)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(run[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
