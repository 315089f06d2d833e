using System.Buffers.Binary;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Buffers;

/// <summary>
/// One message as bytes in a buffer: offset i64, timestamp i64, key, value and header lengths i32 (−1 is null), timestamp kind u8,
/// then key, value, headers. Fixed positions, so that a reader touches only the fields it needs.
/// </summary>
internal static class MessageCodec
{
    public const int FixedBytes = 29;

    private const int TimestampAt = 8;
    private const int KeyAt = 16;
    private const int ValueAt = 20;
    private const int HeadersAt = 24;
    private const int KindAt = 28;

    public static long EncodedSize(in Message message) => FixedBytes + (long)message.Key.Length + message.Value.Length + message.Headers.Bytes.Length;

    /// <summary>Writes the message under the given offset and time; <paramref name="target"/> has exactly <see cref="EncodedSize"/> bytes or more.</summary>
    public static void Write(Span<byte> target, in Message message, long offset, long timestampMs, TimestampKind kind)
    {
        BinaryPrimitives.WriteInt64LittleEndian(target, offset);
        BinaryPrimitives.WriteInt64LittleEndian(target[TimestampAt..], timestampMs);
        BinaryPrimitives.WriteInt32LittleEndian(target[KeyAt..], message.HasKey ? message.Key.Length : -1);
        BinaryPrimitives.WriteInt32LittleEndian(target[ValueAt..], message.HasValue ? message.Value.Length : -1);
        BinaryPrimitives.WriteInt32LittleEndian(target[HeadersAt..], message.Headers.Bytes.Length);
        target[KindAt] = (byte)kind;
        var rest = target[FixedBytes..];
        message.Key.CopyTo(rest);
        rest = rest[message.Key.Length..];
        message.Value.CopyTo(rest);
        message.Headers.Bytes.CopyTo(rest[message.Value.Length..]);
    }

    public static long Offset(ReadOnlySpan<byte> entry) => BinaryPrimitives.ReadInt64LittleEndian(entry);

    public static long Timestamp(ReadOnlySpan<byte> entry) => BinaryPrimitives.ReadInt64LittleEndian(entry[TimestampAt..]);

    public static TimestampKind Kind(ReadOnlySpan<byte> entry) => (TimestampKind)entry[KindAt];

    public static Message Read(TopicPartition partition, ReadOnlySpan<byte> entry)
    {
        var key = BinaryPrimitives.ReadInt32LittleEndian(entry[KeyAt..]);
        var value = BinaryPrimitives.ReadInt32LittleEndian(entry[ValueAt..]);
        var headers = BinaryPrimitives.ReadInt32LittleEndian(entry[HeadersAt..]);
        var keyBytes = Math.Max(key, 0);
        var valueBytes = Math.Max(value, 0);
        return new Message
        {
            Topic = partition.Topic,
            Partition = partition.Partition,
            Offset = Offset(entry),
            TimestampMs = Timestamp(entry),
            TimestampKind = Kind(entry),
            HasKey = key >= 0,
            Key = entry.Slice(FixedBytes, keyBytes),
            HasValue = value >= 0,
            Value = entry.Slice(FixedBytes + keyBytes, valueBytes),
            Headers = new HeaderBlock(entry.Slice(FixedBytes + keyBytes + valueBytes, headers)),
        };
    }
}
