using Nexflow.Core.Records;
using Nexflow.Core.Values;

namespace Nexflow.Streams.Decode;

/// <summary>
/// The newer form of framing: a header holds 1 and the schema's GUID, and the payload has no prefix. The registry port finds schemas by number only, so
/// that such a part is shown raw, and never guessed at.
/// </summary>
internal static class SchemaHeader
{
    private const int Length = 17;

    public static ReadOnlySpan<byte> Key => "__key_schema_id"u8;

    public static ReadOnlySpan<byte> Value => "__value_schema_id"u8;

    /// <summary>The raw part with the reason, when the header is there; else null.</summary>
    public static DecodedPart? Unsupported(byte[] headers, ReadOnlySpan<byte> name, byte[]? bytes)
    {
        if (bytes is null)
        {
            return null;
        }

        foreach (var header in new HeaderBlock(headers))
        {
            if (header.Name.SequenceEqual(name) && header.Value is [1, ..] && header.Value.Length == Length)
            {
                var guid = new Guid(header.Value[1..], bigEndian: true);
                return new DecodedPart
                {
                    Value = new BytesValue(bytes),
                    Format = "bytes",
                    Reason = $"schema GUID {guid} in the headers",
                    Failure = new DecodeFailure("NX4005", $"the headers name the schema by its GUID {guid}, which this registry cannot look up"),
                };
            }
        }

        return null;
    }
}
