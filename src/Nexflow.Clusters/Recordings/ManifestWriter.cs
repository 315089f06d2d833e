using System.Text.Encodings.Web;
using System.Text.Json;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Recordings;

/// <summary>Writes <c>manifest.json</c>: indented, line feeds, fixed order, so that two captures of the same state are the same bytes.</summary>
internal static class ManifestWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(RecordingManifest manifest)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", RecordingManifest.CurrentFormat);
            json.WriteString("tool", manifest.Tool);
            json.WriteString("name", manifest.Name);
            json.WriteString("captured_at", manifest.CapturedAt.UtcDateTime);
            json.WriteString("description", manifest.Description);
            List(json, "brokers", manifest.Brokers, Broker);
            List(json, "topics", manifest.Topics, Topic);
            List(json, "groups", manifest.Groups, Group);
            List(json, "schemas", manifest.Schemas, Schema);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Broker(Utf8JsonWriter json, BrokerDescription broker)
    {
        json.WriteNumber("id", broker.Id);
        json.WriteString("host", broker.Host);
        json.WriteNumber("port", broker.Port);
        OptionalText(json, "rack", broker.Rack);
    }

    private static void Topic(Utf8JsonWriter json, RecordedTopic topic)
    {
        json.WriteString("name", topic.Name);
        json.WriteBoolean("internal", topic.Internal);
        Texts(json, "config", topic.Config);
        List(json, "partitions", topic.Partitions, Partition);
    }

    private static void Partition(Utf8JsonWriter json, RecordedPartition partition)
    {
        json.WriteNumber("id", partition.Id);
        json.WriteNumber("low", partition.Low);
        json.WriteNumber("high", partition.High);
        json.WriteNumber("count", partition.Count);
        OptionalNumber(json, "first_timestamp_ms", partition.FirstTimestampMs);
        OptionalNumber(json, "last_timestamp_ms", partition.LastTimestampMs);
        json.WriteString("file", partition.File);
        json.WriteNumber("bytes", partition.Bytes);
        json.WriteString("sha256", partition.Sha256);
    }

    private static void Group(Utf8JsonWriter json, GroupDescription group)
    {
        json.WriteString("id", group.Id);
        json.WriteString("state", group.State);
        OptionalText(json, "protocol", group.Protocol);
        List(json, "members", group.Members, Member);
        List(json, "offsets", group.Offsets, Committed);
    }

    private static void Member(Utf8JsonWriter json, GroupMember member)
    {
        json.WriteString("member_id", member.MemberId);
        json.WriteString("client_id", member.ClientId);
        json.WriteString("host", member.Host);
        List(json, "assigned", member.Assigned, Assigned);
    }

    private static void Assigned(Utf8JsonWriter json, TopicPartition partition)
    {
        json.WriteString("topic", partition.Topic);
        json.WriteNumber("partition", partition.Partition);
    }

    private static void Committed(Utf8JsonWriter json, CommittedOffset committed)
    {
        Assigned(json, committed.Partition);
        OptionalNumber(json, "offset", committed.Offset);
        OptionalText(json, "metadata", committed.Metadata);
    }

    private static void Schema(Utf8JsonWriter json, RecordedSchema schema)
    {
        json.WriteNumber("id", schema.Identity.Id);
        json.WriteString("subject", schema.Identity.Subject);
        json.WriteNumber("version", schema.Identity.Version);
        json.WriteString("type", schema.Identity.Type);
        OptionalText(json, "name", schema.Identity.Name);
        json.WriteString("file", schema.File);
        Texts(json, "references", schema.References);
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> texts)
    {
        json.WriteStartObject(name);
        foreach (var (key, text) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteString(key, text);
        }

        json.WriteEndObject();
    }

    private static void OptionalText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void OptionalNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }
}
