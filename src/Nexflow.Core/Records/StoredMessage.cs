namespace Nexflow.Core.Records;

/// <summary>A message copied out of its batch. A null array is Kafka's null, an empty one is zero bytes.</summary>
public sealed record StoredMessage
{
    public required string Topic { get; init; }

    public required int Partition { get; init; }

    public required long Offset { get; init; }

    /// <summary>Milliseconds since the Unix epoch.</summary>
    public required long TimestampMs { get; init; }

    public required TimestampKind TimestampKind { get; init; }

    public byte[]? Key { get; init; }

    public byte[]? Value { get; init; }

    /// <summary>Headers in the form of <see cref="HeaderBlock"/>.</summary>
    public byte[] HeaderBytes { get; init; } = [];

    public TopicPartition TopicPartition => new(Topic, Partition);

    /// <summary>The same message as spans over these arrays.</summary>
    public Message AsMessage() => new()
    {
        Topic = Topic,
        Partition = Partition,
        Offset = Offset,
        TimestampMs = TimestampMs,
        TimestampKind = TimestampKind,
        HasKey = Key is not null,
        Key = Key,
        HasValue = Value is not null,
        Value = Value,
        Headers = new HeaderBlock(HeaderBytes),
    };
}
