using Nexflow.Core.Records;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;
using Nexflow.Formats.Text;

namespace Nexflow.Streams.Decode;

/// <summary>Chooses a format for bytes without framing by their look. Bare numbers and words stay text, as keys are mostly meant so.</summary>
internal static class PartGuess
{
    public static readonly DecodedPart Null = new() { Value = Value.Null, Format = "null" };

    public static DecodedPart Guess(byte[] bytes)
    {
        if (JsonBracket(bytes) is { } bracket)
        {
            var json = JsonDecoder.Decode(bytes);
            if (json.Failure is null)
            {
                return Part(json.Value!, "json", $"begins with '{bracket}' and is valid JSON");
            }

            if (ClaimsJson(bytes))
            {
                return Part(new BytesValue(bytes), "json", $"begins as a JSON {(bracket == '{' ? "object" : "array")}") with { Failure = json.Failure };
            }
        }

        if (TextDecoder.LooksLikeText(bytes))
        {
            return Part(TextDecoder.Decode(bytes).Value!, "text", bytes.Length == 0 ? "empty" : "valid UTF-8");
        }

        return Part(new BytesValue(bytes), "bytes", "neither registry framing nor text");
    }

    private static char? JsonBracket(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.TrimStart(" \t\r\n"u8);
        return !start.IsEmpty && start[0] is (byte)'{' or (byte)'[' ? (char)start[0] : null;
    }

    /// <summary>A name, a bracket or an end follows the bracket: JSON was meant, and <c>[INFO] started</c> was not.</summary>
    private static bool ClaimsJson(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.TrimStart(" \t\r\n"u8);
        var next = start[1..].TrimStart(" \t\r\n"u8);
        return next.IsEmpty || next[0] is (byte)'"' or (byte)'{' || (start[0] == '{' && next[0] == '}');
    }

    private static DecodedPart Part(Value value, string format, string reason) => new() { Value = value, Format = format, Reason = reason };
}
