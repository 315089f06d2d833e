using Nexflow.Core.Records;

namespace Nexflow.Clusters.Recordings;

/// <summary>
/// Walks a partition's container file block by block. Frames, codec and sync markers are read here for every file; records of our own
/// schema too (ten times as fast as the generic reader), those of any other schema by Apache.Avro's resolution.
/// </summary>
internal static class ContainerReader
{
    /// <summary>Hands each message to <paramref name="handle"/> in file order.</summary>
    /// <exception cref="ContainerFault">The file is not what it should be; messages before the fault were handed over.</exception>
    public static void Read(byte[] file, TopicPartition partition, RecordedMessageHandler handle)
    {
        var header = ContainerHeader.Read(file);
        if (!ContainerInflater.Knows(header.Codec))
        {
            throw new ContainerFault(RecordingProblem.UnknownCodec, $"its codec “{header.Codec}” is not supported; null and deflate are");
        }

        var inflater = new ContainerInflater(header.Codec);
        IBlockDecoder decoder = header.Schema == ContainerFormat.Schema ? new OwnBlockDecoder(partition) : new ForeignBlockDecoder(header.Schema, partition);
        var position = header.Length;
        while (position < file.Length)
        {
            var count = Frame(file, header.Sync, ref position, out var packed);
            decoder.Decode(inflater.Inflate(packed), count, handle);
        }
    }

    /// <summary>One block: number of records, bytes, the bytes, the sync marker.</summary>
    private static long Frame(byte[] file, byte[] sync, ref int position, out ArraySegment<byte> packed)
    {
        var cursor = new AvroCursor(file.AsSpan(position), RecordingProblem.Truncated, position);
        var count = cursor.Long();
        var size = cursor.Long();
        var start = position + cursor.Position;
        cursor.Take(size);
        if (!cursor.Take(ContainerFormat.SyncBytes).SequenceEqual(sync))
        {
            throw new ContainerFault(RecordingProblem.WrongSync, $"the block at byte {position} does not end with the file's sync marker");
        }

        packed = new ArraySegment<byte>(file, start, (int)size);
        position += cursor.Position;
        return count;
    }
}
