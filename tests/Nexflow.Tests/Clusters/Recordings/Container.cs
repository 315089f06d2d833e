using System.IO.Compression;
using Nexflow.Clusters.Recordings;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>Container files with one block that says whatever a test wants it to say.</summary>
internal static class Container
{
    private static readonly byte[] Sync = [.. Enumerable.Range(1, ContainerFormat.SyncBytes).Select(i => (byte)i)];

    /// <param name="schema">Left out of the header when empty.</param>
    public static byte[] Build(string schema, string codec, long count, ReadOnlySpan<byte> block)
    {
        var file = new AvroBuffer().Raw(ContainerFormat.Magic).Long(schema.Length > 0 ? 2 : 1);
        if (schema.Length > 0)
        {
            file.String("avro.schema").String(schema);
        }

        file.String("avro.codec").String(codec).Long(0).Raw(Sync);
        if (count > 0)
        {
            file.Long(count).Bytes(block).Raw(Sync);
        }

        return file.Written.ToArray();
    }

    public static byte[] Records(params (long Offset, long TimestampMs)[] records)
    {
        var block = new AvroBuffer();
        foreach (var (offset, timestamp) in records)
        {
            block.Long(offset).Long(timestamp).Long(1).Long(0).Long(0).Long(0);
        }

        return block.Written.ToArray();
    }

    /// <summary>Zeros, packed a thousand to one.</summary>
    public static byte[] Bomb(long length)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var left = length; left > 0; left -= zeros.Length)
            {
                deflate.Write(zeros.AsSpan(0, (int)Math.Min(zeros.Length, left)));
            }
        }

        return packed.ToArray();
    }
}
