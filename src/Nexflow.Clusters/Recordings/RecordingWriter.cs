using System.Security.Cryptography;
using System.Text;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Recordings;

/// <summary>Writes partition and schema files and says what the manifest must promise of them.</summary>
internal sealed class RecordingWriter(IRecordingOutput output)
{
    /// <param name="messages">In offset order, all of one partition, between the watermarks.</param>
    public RecordedPartition WritePartition(TopicPartition partition, long low, long high, IReadOnlyList<StoredMessage> messages)
    {
        using var buffer = new MemoryStream();
        var container = new ContainerWriter(buffer, partition);
        foreach (var message in messages)
        {
            container.Add(message.AsMessage());
        }

        container.Finish();
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        var file = $"{partition.Topic}/partition-{partition.Partition}.avro";
        output.Write(file, bytes);
        return new RecordedPartition
        {
            Id = partition.Partition,
            Low = low,
            High = high,
            Count = messages.Count,
            FirstTimestampMs = messages.Count > 0 ? messages[0].TimestampMs : null,
            LastTimestampMs = messages.Count > 0 ? messages[^1].TimestampMs : null,
            File = file,
            Bytes = bytes.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };
    }

    public RecordedSchema WriteSchema(SchemaIdentity identity, string text)
    {
        var extension = identity.Type switch
        {
            "AVRO" => "avsc",
            "PROTOBUF" => "proto",
            _ => "json",
        };
        var file = $"schemas/{identity.Subject}-v{identity.Version}.{extension}";
        output.Write(file, Encoding.UTF8.GetBytes(text));
        return new RecordedSchema(identity, file, new Dictionary<string, string>());
    }

    public void WriteManifest(RecordingManifest manifest)
    {
        ManifestCheck.Check(manifest);
        output.Write(RecordingManifest.FileName, ManifestWriter.Write(manifest));
    }
}
