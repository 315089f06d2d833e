using System.Text;
using System.Text.Unicode;
using Nexflow.Core.Records;
using Nexflow.Core.Values;

namespace Nexflow.Cli.Records;

/// <summary><c>--raw</c>: bytes as they are. UTF-8 shows as text, anything else as base64; nothing is guessed.</summary>
internal static class RawDecoder
{
    public static Record Decode(StoredMessage message) => new() { Message = message, Key = Part(message.Key), Value = Part(message.Value) };

    private static DecodedPart Part(byte[]? bytes) => bytes switch
    {
        null => new DecodedPart { Value = Value.Null, Format = "null" },
        _ when Utf8.IsValid(bytes) => new DecodedPart { Value = new StringValue(Encoding.UTF8.GetString(bytes)), Format = "text" },
        _ => new DecodedPart { Value = new BytesValue(bytes), Format = "bytes" },
    };
}
