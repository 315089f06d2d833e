namespace Nexflow.Core.Records;

/// <summary>
/// One message as raw bytes. Its spans live in the memory of the scan and are valid only while its batch is:
/// whoever keeps a message copies it (<see cref="Copy"/>). Null and empty are told apart for key and value.
/// </summary>
public readonly ref struct Message
{
    public required string Topic { get; init; }

    public required int Partition { get; init; }

    public required long Offset { get; init; }

    /// <summary>Milliseconds since the Unix epoch; meaningless when <see cref="TimestampKind"/> is None.</summary>
    public required long TimestampMs { get; init; }

    public required TimestampKind TimestampKind { get; init; }

    public bool HasKey { get; init; }

    public ReadOnlySpan<byte> Key { get; init; }

    public bool HasValue { get; init; }

    public ReadOnlySpan<byte> Value { get; init; }

    /// <summary>Headers in wire order, duplicates kept.</summary>
    public HeaderBlock Headers { get; init; }

    /// <summary>Bytes of key, value and headers together: what budgets and rates count.</summary>
    public int Size => Key.Length + Value.Length + Headers.Bytes.Length;

    /// <summary>A copy on the heap that outlives the batch.</summary>
    public StoredMessage Copy() => new()
    {
        Topic = Topic,
        Partition = Partition,
        Offset = Offset,
        TimestampMs = TimestampMs,
        TimestampKind = TimestampKind,
        Key = HasKey ? Key.ToArray() : null,
        Value = HasValue ? Value.ToArray() : null,
        HeaderBytes = Headers.Bytes.IsEmpty ? [] : Headers.Bytes.ToArray(),
    };
}
