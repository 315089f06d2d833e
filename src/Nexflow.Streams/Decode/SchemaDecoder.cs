using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using Nexflow.Formats;
using Nexflow.Formats.Avro;
using Nexflow.Formats.Json;
using Nexflow.Formats.Protobuf;

namespace Nexflow.Streams.Decode;

/// <summary>What is known of one schema id: a decoder, or why there is none.</summary>
internal sealed class SchemaDecoder
{
    private readonly AvroDecoder? _avro;
    private readonly ProtobufDecoder? _protobuf;

    private SchemaDecoder(int id, SchemaIdentity? identity, AvroDecoder? avro, ProtobufDecoder? protobuf, DecodeFailure? failure)
    {
        (Identity, _avro, _protobuf, Failure) = (identity, avro, protobuf, failure);
        Reason = $"registry framing, schema id {id}";
    }

    public SchemaIdentity? Identity { get; }

    public DecodeFailure? Failure { get; }

    /// <summary>Why this schema was taken, made once for all its records.</summary>
    public string Reason { get; }

    /// <summary>The name of the format: <c>avro</c>, <c>protobuf</c>, <c>json</c>.</summary>
    public string Format => _avro is not null ? "avro" : _protobuf is not null ? "protobuf" : "json";

    public static SchemaDecoder Unusable(int id, DecodeFailure failure) => new(id, null, null, null, failure);

    public static SchemaDecoder Of(RegisteredSchema schema)
    {
        var identity = schema.Identity;
        string? problem = null;
        switch (identity.Type)
        {
            case "AVRO" when AvroDecoder.Create(schema.Text, [.. schema.References.Values], out problem) is { } avro:
                return new(identity.Id, identity with { Name = identity.Name ?? avro.Name }, avro, null, null);
            case "PROTOBUF" when ProtobufDecoder.Create(schema.Text, schema.References, out problem) is { } protobuf:
                return new(identity.Id, identity, null, protobuf, null);
            case "JSON":
                return new(identity.Id, identity, null, null, null);
            default:
                problem ??= $"the schema type {identity.Type} is not known";
                return new(identity.Id, identity, null, null, new DecodeFailure("NX4006", $"schema {identity.Id} cannot be used: {problem}"));
        }
    }

    /// <param name="payload">What follows the schema id.</param>
    /// <param name="schema">The identity with the name of the message that was decoded.</param>
    public Decoded Decode(ReadOnlySpan<byte> payload, out SchemaIdentity? schema)
    {
        schema = Identity;
        if (Failure is not null)
        {
            return Failure;
        }

        if (_protobuf is null)
        {
            return _avro is null ? JsonDecoder.Decode(payload) : _avro.Decode(payload);
        }

        if (!MessageIndexes.TryRead(payload, out var indexes, out var length))
        {
            return new DecodeFailure("NX4007", "the Protobuf message indexes are malformed", 0);
        }

        if (_protobuf.NameOf(indexes) is not { } name)
        {
            return new DecodeFailure("NX4007", $"the schema has no message at the indexes [{string.Join(", ", indexes)}]", 0);
        }

        schema = Identity! with { Name = name };
        return Shift(_protobuf.Decode(payload[length..], name), length);
    }

    /// <summary>Offsets of failures count from the start of the payload.</summary>
    internal static Decoded Shift(Decoded decoded, int by) =>
        decoded.Failure is { ByteOffset: >= 0 } failure ? failure with { ByteOffset = failure.ByteOffset + by } : decoded;
}
