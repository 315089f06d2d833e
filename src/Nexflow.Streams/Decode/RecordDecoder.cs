using System.Buffers.Binary;
using System.Collections.Concurrent;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using Nexflow.Core.Values;

namespace Nexflow.Streams.Decode;

/// <summary>
/// Messages to records. A registry's framing (0 and a four-byte schema id) decides first, then the look of the bytes; the choice is told in
/// <see cref="DecodedPart.Reason"/>. Each schema is fetched once, when first met; that the registry does not know it is remembered too. What cannot be decoded is shown raw with the reason.
/// Safe for use from several threads.
/// </summary>
public sealed class RecordDecoder(ISchemaSource schemas)
{
    private const int FrameLength = 5;

    private readonly ConcurrentDictionary<int, Lazy<Task<SchemaDecoder>>> _byId = new();

    public async ValueTask<Record> DecodeAsync(StoredMessage message, CancellationToken cancellation) => new()
    {
        Message = message,
        Key = SchemaHeader.Unsupported(message.HeaderBytes, SchemaHeader.Key, message.Key) ?? await DecodePartAsync(message.Key, cancellation).ConfigureAwait(false),
        Value = SchemaHeader.Unsupported(message.HeaderBytes, SchemaHeader.Value, message.Value) ?? await DecodePartAsync(message.Value, cancellation).ConfigureAwait(false),
    };

    /// <summary>One key or value; null is Kafka's null. Completes at once unless a schema must be fetched.</summary>
    public ValueTask<DecodedPart> DecodePartAsync(byte[]? bytes, CancellationToken cancellation) =>
        TryDecodePart(bytes) is { } decoded ? new(decoded) : FetchAndDecodeAsync(bytes!, cancellation);

    /// <summary>The same without waiting: null when a schema must be fetched first.</summary>
    public DecodedPart? TryDecodePart(byte[]? bytes)
    {
        if (bytes is null)
        {
            return PartGuess.Null;
        }

        return !TryFrame(bytes, out var id) ? PartGuess.Guess(bytes) : _byId.TryGetValue(id, out var known) && known is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } fetched } ? Framed(bytes, fetched.Result) : null;
    }

    private async ValueTask<DecodedPart> FetchAndDecodeAsync(byte[] bytes, CancellationToken cancellation)
    {
        TryFrame(bytes, out var id);
        var fetch = _byId.GetOrAdd(id, key => new Lazy<Task<SchemaDecoder>>(() => FetchAsync(key))).Value;
        return Framed(bytes, await fetch.WaitAsync(cancellation).ConfigureAwait(false));
    }

    /// <summary>One fetch serves all who wait for it, so that no single one of them can cancel it.</summary>
    private async Task<SchemaDecoder> FetchAsync(int id)
    {
        try
        {
            var schema = await schemas.FindAsync(id, CancellationToken.None).ConfigureAwait(false);
            return schema is null
                ? SchemaDecoder.Unusable(id, new DecodeFailure("NX4005", $"the registry does not know schema {id}", 1))
                : SchemaDecoder.Of(schema);
        }
        catch (ClusterException e)
        {
            // Not remembered: the registry may answer the next time.
            _byId.TryRemove(id, out _);
            return SchemaDecoder.Unusable(id, new DecodeFailure("NX4008", $"schema {id} could not be fetched: {e.Message}", 1));
        }
        catch
        {
            _byId.TryRemove(id, out _);
            throw;
        }
    }

    /// <summary>Ids count from 1, so that small big-endian numbers of eight bytes are not taken for framing.</summary>
    private static bool TryFrame(ReadOnlySpan<byte> bytes, out int id)
    {
        id = bytes.Length >= FrameLength && bytes[0] == 0 ? BinaryPrimitives.ReadInt32BigEndian(bytes[1..]) : 0;
        return id > 0;
    }

    private static DecodedPart Framed(byte[] bytes, SchemaDecoder decoder)
    {
        var decoded = decoder.Decode(bytes.AsSpan(FrameLength), out var schema);
        if (decoded.Failure is not null && decoder.Failure is null)
        {
            decoded = SchemaDecoder.Shift(decoded, FrameLength);
        }

        return new DecodedPart
        {
            Value = decoded.Value ?? new BytesValue(bytes),
            Format = decoder.Failure is null ? decoder.Format : "bytes",
            Schema = schema,
            Reason = decoder.Reason,
            Failure = decoded.Failure,
        };
    }
}
