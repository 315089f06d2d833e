using Avro;
using Avro.File;
using Avro.Generic;
using FsCheck.Xunit;
using Nexflow.Clusters.Recordings;
using Nexflow.Core.Records;
using Nexflow.Tests.Support;
using Message = Nexflow.Core.Records.Message;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>Holds our container files against the Apache library: it reads what we write, and we read what it writes.</summary>
public sealed class ApacheAvroTests
{
    /// <summary>As another program might define it: other names for the types, names as text, another order, and a field more.</summary>
    private const string ForeignSchema =
        """
        {"type":"record","name":"RecordedMessage","namespace":"nexflow.recording","fields":[
          {"name":"note","type":"string"},
          {"name":"headers","type":{"type":"array","items":{"type":"record","name":"Header","fields":[{"name":"name","type":"string"},{"name":"value","type":["null","bytes"]}]}}},
          {"name":"value","type":["null","bytes"]},
          {"name":"key","type":["null","bytes"]},
          {"name":"timestampType","type":{"type":"enum","name":"TimestampType","symbols":["LOG_APPEND_TIME","CREATE_TIME","NONE"]}},
          {"name":"timestamp","type":"long"},
          {"name":"offset","type":"int"}]}
        """;

    [Fact]
    public void Read_ByTheApacheLibrary_IsTheDemoAsWeReadIt()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "recordings", PaymentsIncident.Name);
        var files = new FolderRecordingFiles(folder);
        foreach (var topic in ManifestReader.Read(files).Topics)
        {
            var partition = topic.Partitions[^1];
            var ours = new List<string>();
            PartitionFile.Read(files, topic.Name, partition, (in Message message) => ours.Add(StoredMessageLine.Of(message.Copy())));

            using var reader = DataFileReader<GenericRecord>.OpenReader(Path.Combine(folder, partition.File));
            var theirs = new List<string>();
            while (reader.HasNext())
            {
                theirs.Add(StoredMessageLine.Of(Message(reader.Next(), topic.Name, partition.Id)));
            }

            Assert.Equal(theirs, ours);
        }
    }

    [Theory]
    [InlineData(ContainerFormat.Schema, "null")]
    [InlineData(ContainerFormat.Schema, "deflate")]
    [InlineData(ForeignSchema, "null")]
    [InlineData(ForeignSchema, "deflate")]
    public void Read_WrittenByTheApacheLibrary_IsWhatWentIn(string schema, string codec)
    {
        var messages = SampleRecording.Messages(0);

        Assert.Equal(messages.Select(StoredMessageLine.Of), Read(Write(schema, codec, messages)));
    }

    [Property]
    public void Read_AnythingWeWrote_IsWhatWentIn(List<(long Offset, long Time, byte[]? Key, byte[]? Value, List<(byte[] Name, byte[]? Value)> Headers)> drawn)
    {
        var messages = drawn.ConvertAll(draw =>
        {
            var headers = new HeaderBlockBuilder();
            draw.Headers.ForEach(header => headers.Add(header.Name ?? [], header.Value is not null, header.Value));
            return new StoredMessage
            {
                Topic = "orders",
                Partition = 0,
                Offset = draw.Offset,
                TimestampMs = draw.Time,
                TimestampKind = TimestampKind.LogAppendTime,
                Key = draw.Key,
                Value = draw.Value,
                HeaderBytes = headers.ToArray(),
            };
        });
        using var file = new MemoryStream();
        var writer = new ContainerWriter(file, new TopicPartition("orders", 0));
        messages.ForEach(message => writer.Add(message.AsMessage()));
        writer.Finish();

        Assert.Equal(messages.Select(StoredMessageLine.Of), Read(file.ToArray()));
    }

    private static List<string> Read(byte[] file)
    {
        var lines = new List<string>();
        ContainerReader.Read(file, new TopicPartition("orders", 0), (in Message message) => lines.Add(StoredMessageLine.Of(message.Copy())));
        return lines;
    }

    private static byte[] Write(string schemaText, string codec, List<StoredMessage> messages)
    {
        var schema = (RecordSchema)Schema.Parse(schemaText);
        using var file = new MemoryStream();
        using (var writer = DataFileWriter<GenericRecord>.OpenWriter(new GenericDatumWriter<GenericRecord>(schema), file, Codec.CreateCodecFromString(codec), leaveOpen: true))
        {
            messages.ForEach(message => writer.Append(Record(schema, message)));
        }

        return file.ToArray();
    }

    private static GenericRecord Record(RecordSchema schema, StoredMessage message)
    {
        var kind = (EnumSchema)schema["timestampType"].Schema;
        var header = (RecordSchema)((ArraySchema)schema["headers"].Schema).ItemSchema;
        var record = new GenericRecord(schema);
        record.Add("offset", schema["offset"].Schema.Tag == Schema.Type.Int ? (object)(int)message.Offset : message.Offset);
        record.Add("timestamp", message.TimestampMs);
        record.Add("timestampType", new GenericEnum(kind, "CREATE_TIME"));
        record.Add("key", message.Key);
        record.Add("value", message.Value);
        var headers = new List<GenericRecord>();
        foreach (var view in new HeaderBlock(message.HeaderBytes))
        {
            var one = new GenericRecord(header);
            one.Add("name", header["name"].Schema.Tag == Schema.Type.String ? System.Text.Encoding.UTF8.GetString(view.Name) : view.Name.ToArray());
            one.Add("value", view.HasValue ? view.Value.ToArray() : null);
            headers.Add(one);
        }

        record.Add("headers", headers.ToArray());
        if (schema.Fields.Exists(field => field.Name == "note"))
        {
            record.Add("note", "not ours");
        }

        return record;
    }

    private static StoredMessage Message(GenericRecord record, string topic, int partition)
    {
        var headers = new HeaderBlockBuilder();
        foreach (GenericRecord header in (Array)record["headers"])
        {
            headers.Add((byte[])header["name"], header["value"] is not null, (byte[]?)header["value"]);
        }

        return new StoredMessage
        {
            Topic = topic,
            Partition = partition,
            Offset = (long)record["offset"],
            TimestampMs = (long)record["timestamp"],
            TimestampKind = ((GenericEnum)record["timestampType"]).Value == "CREATE_TIME" ? TimestampKind.CreateTime : TimestampKind.None,
            Key = (byte[]?)record["key"],
            Value = (byte[]?)record["value"],
            HeaderBytes = headers.ToArray(),
        };
    }
}
