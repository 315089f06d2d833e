using System.Buffers;
using System.Text;
using Nexflow.Core.Values;

namespace Nexflow.Formats.Json;

/// <summary>
/// Values to JSON, exactly. Decimals and integers keep every digit; NaN and infinities become strings; bytes become <c>{"$base64":"…"}</c>; timestamps, dates
/// and UUIDs become strings. What could harm a terminal is escaped, so that the output is safe anywhere; lone surrogates are escaped too.
/// </summary>
public static class JsonText
{
    /// <summary>One line, or two spaces per level.</summary>
    public static string Format(Value value, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, value, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(IBufferWriter<byte> output, Value value, bool indented = false) => new JsonEmitter(output, indented).Write(value, 0);
}
