using System.Text.Json;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Recordings;

/// <summary>Reads <c>manifest.json</c>; every refusal is a diagnostic of its own. No reflection: it runs in the native binary's first milliseconds.</summary>
internal static class ManifestReader
{
    /// <summary>A million partitions fit; what is longer is cut, and then no JSON.</summary>
    private const long LargestManifest = 256 << 20;

    public static RecordingManifest Read(IRecordingFiles files)
    {
        var manifest = Parse(Bytes(files));
        ManifestCheck.Check(manifest);
        return manifest;
    }

    internal static RecordingManifest Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Manifest(new ManifestNode(document.RootElement, ""));
        }
        catch (JsonException wrong)
        {
            throw NotJson($"line {(wrong.LineNumber ?? 0) + 1}, byte {(wrong.BytePositionInLine ?? 0) + 1}");
        }
        catch (InvalidOperationException)
        {
            // The parser's word for bytes that are not UTF-8 and for half a surrogate pair, in a text or in a name.
            throw NotJson("a text in it is not Unicode");
        }
    }

    private static Exception NotJson(string why) => RecordingProblem.Recording(
        RecordingProblem.NotJson,
        $"The manifest is not JSON: {why}.",
        "Copy the recording again; a manifest is written last, so a half-written one means that the capture did not finish.");

    private static byte[] Bytes(IRecordingFiles files)
    {
        if (!files.Exists)
        {
            throw RecordingProblem.Recording(RecordingProblem.NotFound, $"There is no recording at {files.Location}.", "Check the name; recordings lie in recordings/, snapshots in snapshots/.");
        }

        try
        {
            return files.Read(RecordingManifest.FileName, LargestManifest) ?? throw RecordingProblem.Recording(
                RecordingProblem.NoManifest,
                $"{files.Location} has no {RecordingManifest.FileName}, so it is not a recording, or its capture did not finish.",
                "Name the folder that holds manifest.json.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw RecordingProblem.Recording(RecordingProblem.Unreadable, $"The manifest of {files.Location} cannot be read: {refused.Message}", "Check the permissions of the folder.");
        }
    }

    private static RecordingManifest Manifest(ManifestNode root)
    {
        var format = root.Member("format").Whole();
        if (format != RecordingManifest.CurrentFormat)
        {
            throw RecordingProblem.Recording(
                RecordingProblem.UnknownFormat,
                $"The recording has format {format}; this nexflow reads format {RecordingManifest.CurrentFormat}.",
                "Open it with the nexflow that wrote it, or a newer one.");
        }

        return new RecordingManifest
        {
            Tool = root.Member("tool").Text(),
            Name = root.Member("name").Text(),
            CapturedAt = root.Member("captured_at").Time(),
            Description = root.Optional("description")?.Text() ?? "",
            Brokers = root.OptionalList("brokers", Broker),
            Topics = root.Member("topics").List(Topic),
            Groups = root.OptionalList("groups", Group),
            Schemas = root.OptionalList("schemas", Schema),
        };
    }

    private static BrokerDescription Broker(ManifestNode node) =>
        new(node.Member("id").Int32(), node.Member("host").Text(), node.Member("port").Int32(), node.Optional("rack")?.Text());

    private static RecordedTopic Topic(ManifestNode node) => new(
        node.Member("name").Text(),
        node.Optional("internal")?.Flag() ?? false,
        node.OptionalTexts("config"),
        node.Member("partitions").List(Partition));

    private static RecordedPartition Partition(ManifestNode node) => new()
    {
        Id = node.Member("id").Int32(),
        Low = node.Member("low").Whole(),
        High = node.Member("high").Whole(),
        Count = node.Member("count").Whole(),
        FirstTimestampMs = node.Optional("first_timestamp_ms")?.Whole(),
        LastTimestampMs = node.Optional("last_timestamp_ms")?.Whole(),
        File = node.Member("file").Text(),
        Bytes = node.Member("bytes").Whole(),
        Sha256 = node.Member("sha256").Text(),
    };

    private static GroupDescription Group(ManifestNode node) => new(
        node.Member("id").Text(),
        node.Member("state").Text(),
        node.Optional("protocol")?.Text(),
        node.OptionalList("members", Member),
        node.OptionalList("offsets", Committed));

    private static GroupMember Member(ManifestNode node) => new(
        node.Member("member_id").Text(),
        node.Member("client_id").Text(),
        node.Member("host").Text(),
        node.OptionalList("assigned", Assigned));

    private static TopicPartition Assigned(ManifestNode node) => new(node.Member("topic").Text(), node.Member("partition").Int32());

    private static CommittedOffset Committed(ManifestNode node) =>
        new(Assigned(node), node.Optional("offset")?.Whole(), node.Optional("metadata")?.Text());

    private static RecordedSchema Schema(ManifestNode node) => new(
        new SchemaIdentity(
            node.Member("id").Int32(),
            node.Member("subject").Text(),
            node.Member("version").Int32(),
            node.Member("type").Text(),
            node.Optional("name")?.Text()),
        node.Member("file").Text(),
        node.OptionalTexts("references"));
}
