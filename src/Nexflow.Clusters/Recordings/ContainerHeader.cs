using System.Text;

namespace Nexflow.Clusters.Recordings;

/// <summary>What stands before the blocks of a container file: the writer's schema, the codec and the sync marker.</summary>
internal sealed record ContainerHeader(string Schema, string Codec, byte[] Sync, int Length)
{
    public static ContainerHeader Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(ContainerFormat.Magic))
        {
            throw new ContainerFault(RecordingProblem.NotContainer, file.IsEmpty ? "the file is empty" : "it is not an Avro container file (it does not start with Obj and 1)");
        }

        var cursor = new AvroCursor(file, RecordingProblem.Truncated);
        cursor.Take(ContainerFormat.Magic.Length);
        var schema = "";
        var codec = "null";
        while (cursor.BlockCount() is > 0 and var count)
        {
            for (; count > 0; count--)
            {
                var name = cursor.Bytes();
                var value = cursor.Bytes();
                if (name.SequenceEqual("avro.schema"u8))
                {
                    schema = Encoding.UTF8.GetString(value);
                }
                else if (name.SequenceEqual("avro.codec"u8))
                {
                    codec = Encoding.UTF8.GetString(value);
                }
            }
        }

        var sync = cursor.Take(ContainerFormat.SyncBytes).ToArray();
        return schema.Length > 0
            ? new ContainerHeader(schema, codec, sync, cursor.Position)
            : throw new ContainerFault(RecordingProblem.DamagedHeader, "its header has no schema");
    }
}
