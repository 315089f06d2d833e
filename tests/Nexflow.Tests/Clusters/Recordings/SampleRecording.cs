using System.Security.Cryptography;
using System.Text;
using Nexflow.Clusters.Recordings;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>A small good recording, to be spoiled in one place: topic <c>orders</c> with two partitions of a few records.</summary>
internal static class SampleRecording
{
    public const string FirstFile = "orders/partition-0.avro";
    public const string SecondFile = "orders/partition-1.avro";

    public static MemoryRecording Create()
    {
        var recording = new MemoryRecording();
        var writer = new RecordingWriter(recording);
        var partitions = Enumerable.Range(0, 2).Select(id => writer.WritePartition(new TopicPartition("orders", id), 100, 110, Messages(id))).ToList();
        var schema = writer.WriteSchema(new SchemaIdentity(7, "orders-value", 1, "AVRO"), """{"type":"string"}""");
        writer.WriteManifest(new RecordingManifest
        {
            Tool = "test",
            Name = "sample",
            CapturedAt = DateTimeOffset.UnixEpoch,
            Topics = [new RecordedTopic("orders", false, new Dictionary<string, string> { ["retention.ms"] = "1000" }, partitions)],
            Schemas = [schema],
        });
        return recording;
    }

    /// <summary>Offsets 100, 102, … 108: with holes.</summary>
    public static List<StoredMessage> Messages(int partition) =>
        [.. Enumerable.Range(0, 5).Select(i => new StoredMessage
        {
            Topic = "orders",
            Partition = partition,
            Offset = 100 + (i * 2),
            TimestampMs = 1_000_000 + i,
            TimestampKind = TimestampKind.CreateTime,
            Key = i == 1 ? null : Encoding.UTF8.GetBytes($"key-{i}"),
            Value = i == 2 ? null : i == 3 ? [] : Encoding.UTF8.GetBytes($"value {i} of partition {partition}"),
            HeaderBytes = new HeaderBlockBuilder().Add("a", "1").Add("a"u8, false, []).ToArray(),
        })];

    /// <summary>Replaces a file and lets the manifest agree with its size and hash, so that only its content is wrong.</summary>
    public static void Replace(this MemoryRecording recording, string path, byte[] bytes)
    {
        recording.Files[path] = bytes;
        recording.Change(partition => partition.File == path
            ? partition with { Bytes = bytes.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) }
            : partition);
    }

    public static void Change(this MemoryRecording recording, Func<RecordedPartition, RecordedPartition> change)
    {
        var manifest = ManifestReader.Parse(recording.Files[RecordingManifest.FileName]);
        recording.Files[RecordingManifest.FileName] = ManifestWriter.Write(manifest with
        {
            Topics = [.. manifest.Topics.Select(topic => topic with { Partitions = [.. topic.Partitions.Select(change)] })],
        });
    }

    public static void ChangeText(this MemoryRecording recording, string from, string to)
    {
        var text = Encoding.UTF8.GetString(recording.Files[RecordingManifest.FileName]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        recording.Files[RecordingManifest.FileName] = Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
    }
}
