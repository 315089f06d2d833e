using Nexflow.Core.Values;

namespace Nexflow.Core.Records;

/// <summary>A key or a value after decoding: what it is, how it was read, and why it could not be, if so.</summary>
public sealed record DecodedPart
{
    /// <summary>The decoded value; the raw bytes as <see cref="BytesValue"/> when <see cref="Failure"/> is set; <see cref="NullValue"/> for Kafka's null.</summary>
    public required Value Value { get; init; }

    /// <summary>The byte format that was used: <c>json</c>, <c>avro</c>, <c>protobuf</c>, <c>text</c>, <c>bytes</c>, <c>null</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Identity of the schema that was used, if any.</summary>
    public SchemaIdentity? Schema { get; init; }

    /// <summary>Why the format was chosen, for the reader ("registry framing, id 7").</summary>
    public string? Reason { get; init; }

    public DecodeFailure? Failure { get; init; }
}
