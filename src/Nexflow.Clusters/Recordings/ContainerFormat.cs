namespace Nexflow.Clusters.Recordings;

/// <summary>The container file of a partition: Avro 1.12 › Object Container Files, with this record schema.</summary>
internal static class ContainerFormat
{
    public const int SyncBytes = 16;

    /// <summary>Uncompressed bytes after which a block is closed. Larger blocks hardly compress better.</summary>
    public const int BlockBytes = 128 * 1024;

    /// <summary>A block that unpacks to more is refused: deflate can claim a thousand times its size.</summary>
    public const int LargestBlock = 128 * 1024 * 1024;

    /// <summary>Header names are bytes: Kafka's are UTF-8 by agreement only, and a recording keeps what was there.</summary>
    public const string Schema =
        """
        {"type":"record","name":"RecordedMessage","namespace":"nexflow.recording","fields":[{"name":"offset","type":"long"},{"name":"timestamp","type":"long"},{"name":"timestampType","type":{"type":"enum","name":"TimestampType","symbols":["NONE","CREATE_TIME","LOG_APPEND_TIME"]}},{"name":"key","type":["null","bytes"]},{"name":"value","type":["null","bytes"]},{"name":"headers","type":{"type":"array","items":{"type":"record","name":"Header","fields":[{"name":"name","type":"bytes"},{"name":"value","type":["null","bytes"]}]}}}]}
        """;

    public static ReadOnlySpan<byte> Magic => "Obj\u0001"u8;
}
