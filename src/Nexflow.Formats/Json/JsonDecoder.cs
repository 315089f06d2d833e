using Nexflow.Core.Records;
using Nexflow.Core.Values;

namespace Nexflow.Formats.Json;

/// <summary>
/// JSON (RFC 8259) to values, exactly: integers of any size and decimals keep their digits, only numbers with an exponent become double; order and duplicate
/// members stay; escaped lone surrogates stay. Malformed input is a failure with its byte offset, never an exception.
/// </summary>
public static class JsonDecoder
{
    /// <summary>Levels of nesting that are read.</summary>
    public const int MaxDepth = 256;

    public static Decoded Decode(ReadOnlySpan<byte> utf8)
    {
        var reader = new JsonCursor(utf8);
        var value = ReadValue(ref reader, 0);
        if (value is not null)
        {
            reader.SkipSpace();
            if (reader.At == utf8.Length)
            {
                return value;
            }

            reader.Fail("more data after the end of the document");
        }

        return reader.Failure!;
    }

    private static Value? ReadValue(ref JsonCursor reader, int depth)
    {
        reader.SkipSpace();
        switch (reader.Peek())
        {
            case (byte)'{':
                return ReadObject(ref reader, depth + 1);
            case (byte)'[':
                return ReadArray(ref reader, depth + 1);
            case (byte)'"':
                return JsonStrings.Read(ref reader) is { } text ? new StringValue(text) : null;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return JsonNumbers.Read(ref reader);
            case (byte)'t' when reader.TakeWord("true"u8):
                return new BoolValue(true);
            case (byte)'f' when reader.TakeWord("false"u8):
                return new BoolValue(false);
            case (byte)'n' when reader.TakeWord("null"u8):
                return Value.Null;
            default:
                reader.Fail(reader.AtEnd ? "the document ends where a value is missing" : "a value is missing");
                return null;
        }
    }

    private static ListValue? ReadArray(ref JsonCursor reader, int depth)
    {
        if (!Enter(ref reader, depth, (byte)']', out var empty))
        {
            return null;
        }

        var items = new List<Value>();
        while (!empty)
        {
            if (ReadValue(ref reader, depth) is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (!Next(ref reader, (byte)']', out empty))
            {
                return null;
            }
        }

        return new ListValue(items);
    }

    private static RecordValue? ReadObject(ref JsonCursor reader, int depth)
    {
        if (!Enter(ref reader, depth, (byte)'}', out var empty))
        {
            return null;
        }

        var fields = new List<Field>();
        while (!empty)
        {
            reader.SkipSpace();
            if (reader.Peek() != '"')
            {
                reader.Fail("a member's name is missing");
                return null;
            }

            if (JsonStrings.Read(ref reader) is not { } name || !TakeColon(ref reader) || ReadValue(ref reader, depth) is not { } value)
            {
                return null;
            }

            fields.Add(new Field(name, value));
            if (!Next(ref reader, (byte)'}', out empty))
            {
                return null;
            }
        }

        return new RecordValue(fields);
    }

    private static bool TakeColon(ref JsonCursor reader)
    {
        reader.SkipSpace();
        return reader.Take((byte)':') || reader.Fail("':' is missing after a member's name");
    }

    private static bool Enter(ref JsonCursor reader, int depth, byte close, out bool empty)
    {
        empty = false;
        if (depth > MaxDepth)
        {
            return reader.Fail($"nested deeper than {MaxDepth} levels", "NX4002");
        }

        reader.Skip(1);
        reader.SkipSpace();
        empty = reader.Take(close);
        return true;
    }

    /// <summary>A comma, or the end of the array or object.</summary>
    private static bool Next(ref JsonCursor reader, byte close, out bool ended)
    {
        reader.SkipSpace();
        ended = reader.Take(close);
        return ended || reader.Take((byte)',') || reader.Fail(reader.AtEnd ? "the document is cut off" : $"',' or '{(char)close}' is missing");
    }

    /// <summary>A failure of this format at a byte.</summary>
    internal static DecodeFailure Failure(string reason, int at, string code = "NX4001") => new(code, $"malformed JSON at byte {at}: {reason}", at);
}
