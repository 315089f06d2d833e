using System.Buffers.Binary;

namespace Nexflow.Clusters.Traffic;

/// <summary>The Confluent registry's framing: a zero byte, the schema's id as four bytes big-endian, then the payload.</summary>
internal static class RegistryFraming
{
    public static byte[] Avro(int schemaId, ReadOnlySpan<byte> payload) => Frame(schemaId, [], payload);

    /// <summary>Protobuf carries the path to its message type as well; <c>[0]</c>, the first message of the file, is one zero byte.</summary>
    public static byte[] Protobuf(int schemaId, ReadOnlySpan<byte> payload) => Frame(schemaId, [0], payload);

    private static byte[] Frame(int schemaId, ReadOnlySpan<byte> path, ReadOnlySpan<byte> payload)
    {
        var bytes = new byte[5 + path.Length + payload.Length];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(1), schemaId);
        path.CopyTo(bytes.AsSpan(5));
        payload.CopyTo(bytes.AsSpan(5 + path.Length));
        return bytes;
    }
}
