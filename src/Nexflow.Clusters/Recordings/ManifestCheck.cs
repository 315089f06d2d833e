namespace Nexflow.Clusters.Recordings;

/// <summary>What a manifest may not say of itself, checked before any of its file names is used.</summary>
internal static class ManifestCheck
{
    public static void Check(RecordingManifest manifest)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var topic in manifest.Topics)
        {
            Require(IsTopicName(topic.Name), $"“{topic.Name}” is not a topic name");
            Require(names.Add(topic.Name), $"topic {topic.Name} is listed twice");
            Require(topic.Partitions.Count > 0, $"topic {topic.Name} has no partitions");
            for (var id = 0; id < topic.Partitions.Count; id++)
            {
                Partition(topic.Name, topic.Partitions[id], id, files);
            }
        }

        Schemas(manifest.Schemas);
        Groups(manifest);
    }

    private static void Partition(string topic, RecordedPartition partition, int expectedId, HashSet<string> files)
    {
        var name = $"{topic}/{partition.Id}";
        Require(partition.Id == expectedId, $"partitions of {topic} must be numbered from 0 without gaps, but {partition.Id} stands where {expectedId} belongs");
        Require(partition.Low >= 0 && partition.High >= partition.Low, $"{name} claims low watermark {partition.Low} and high watermark {partition.High}");
        Require(partition.Count >= 0 && partition.Count <= partition.High - partition.Low, $"{name} claims {partition.Count} records between offsets {partition.Low} and {partition.High}");
        Require(partition.Bytes >= 0, $"{name} claims a file of {partition.Bytes} bytes");
        Require(partition.Sha256.Length == 64 && partition.Sha256.All(char.IsAsciiHexDigitLower), $"{name} has no SHA-256 of 64 lower-case hexadecimal digits");
        Safe(partition.File);
        Require(files.Add(partition.File), $"{partition.File} belongs to two partitions");
    }

    private static void Schemas(IReadOnlyList<RecordedSchema> schemas)
    {
        var ids = new HashSet<int>();
        foreach (var schema in schemas)
        {
            Require(schema.Identity.Id >= 0 && ids.Add(schema.Identity.Id), $"schema id {schema.Identity.Id} is negative or listed twice");
            Require(schema.Identity.Type is "AVRO" or "PROTOBUF" or "JSON", $"schema {schema.Identity.Id} has the unknown type {schema.Identity.Type}");
            Safe(schema.File);
            foreach (var file in schema.References.Values)
            {
                Safe(file);
            }
        }
    }

    private static void Groups(RecordingManifest manifest)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in manifest.Groups)
        {
            Require(ids.Add(group.Id), $"group {group.Id} is listed twice");
            foreach (var committed in group.Offsets)
            {
                Require(committed.Offset is null or >= 0, $"group {group.Id} has committed the offset {committed.Offset} for {committed.Partition}");
            }
        }
    }

    /// <summary>Kafka's rule: 1 to 249 of letters, digits, dot, underscore and hyphen, but neither <c>.</c> nor <c>..</c>.</summary>
    private static bool IsTopicName(string name) =>
        name.Length is > 0 and <= 249 && name is not ("." or "..") && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');

    private static void Safe(string path)
    {
        if (!RecordingPath.IsSafe(path))
        {
            throw RecordingProblem.Recording(
                RecordingProblem.UnsafePath,
                $"The manifest names a file outside the recording: “{path}”.",
                "Do not open this recording unless you trust who made it; file names in a manifest are relative, without “..”.");
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw RecordingProblem.Recording(
                RecordingProblem.Contradiction, $"The manifest contradicts itself: {otherwise}.", "Capture the recording again, or take an undamaged copy.");
        }
    }
}
