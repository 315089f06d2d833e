using Nexflow.Core.Records;

namespace Nexflow.Clusters.Recordings;

/// <summary>Records of <see cref="ContainerFormat.Schema"/>, straight from the block's bytes; allocates nothing per record.</summary>
internal sealed class OwnBlockDecoder(TopicPartition partition) : IBlockDecoder
{
    private readonly HeaderBlockBuilder _headers = new();

    public void Decode(ReadOnlySpan<byte> block, long count, RecordedMessageHandler handle)
    {
        var cursor = new AvroCursor(block, RecordingProblem.DamagedBlock);
        for (; count > 0; count--)
        {
            var offset = cursor.Long();
            var timestamp = cursor.Long();
            var kind = Kind(cursor.Long());
            var hasKey = cursor.NullableBytes(out var key);
            var hasValue = cursor.NullableBytes(out var value);
            Headers(ref cursor);
            handle(new Message
            {
                Topic = partition.Topic,
                Partition = partition.Partition,
                Offset = offset,
                TimestampMs = timestamp,
                TimestampKind = kind,
                HasKey = hasKey,
                Key = key,
                HasValue = hasValue,
                Value = value,
                Headers = new HeaderBlock(_headers.Written),
            });
        }

        if (count < 0 || !cursor.AtEnd)
        {
            throw new ContainerFault(RecordingProblem.DamagedBlock, "a block does not hold the number of records that it claims");
        }
    }

    private void Headers(ref AvroCursor cursor)
    {
        _headers.Clear();
        while (cursor.BlockCount() is > 0 and var count)
        {
            for (; count > 0; count--)
            {
                var name = cursor.Bytes();
                var hasValue = cursor.NullableBytes(out var value);
                _headers.Add(name, hasValue, value);
            }
        }
    }

    private static TimestampKind Kind(long symbol) =>
        symbol is >= 0 and <= (long)TimestampKind.LogAppendTime
            ? (TimestampKind)symbol
            : throw new ContainerFault(RecordingProblem.DamagedBlock, $"a record has the unknown timestamp type {symbol}");
}
