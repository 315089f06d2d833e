using System.Text;
using Avro;
using Avro.Generic;
using Avro.IO;
using Nexflow.Core.Records;
using Message = Nexflow.Core.Records.Message;

namespace Nexflow.Clusters.Recordings;

/// <summary>
/// Records that another program wrote with a schema of its own, resolved by Apache.Avro against ours: reordered or added fields and
/// text where we have bytes are fine. Slower than our own decoder; correctness is all that counts here.
/// </summary>
internal sealed class ForeignBlockDecoder : IBlockDecoder
{
    private static readonly Lazy<Schema> WithByteNames = new(() => Schema.Parse(ContainerFormat.Schema));

    /// <summary>Avro lets a string be read as bytes; this library does not, so that header names written as text are read as text.</summary>
    private static readonly Lazy<Schema> WithTextNames = new(() => Schema.Parse(ContainerFormat.Schema.Replace(
        "\"name\":\"name\",\"type\":\"bytes\"", "\"name\":\"name\",\"type\":\"string\"", StringComparison.Ordinal)));

    private readonly TopicPartition _partition;
    private readonly GenericDatumReader<GenericRecord> _reader;
    private readonly HeaderBlockBuilder _headers = new();

    public ForeignBlockDecoder(string schema, TopicPartition partition)
    {
        _partition = partition;
        try
        {
            var written = Schema.Parse(schema);
            if (SchemaRecursion.IsIn(written))
            {
                throw new AvroException("a type contains itself");
            }

            _reader = new GenericDatumReader<GenericRecord>(written, WithTextNames.Value.CanRead(written) ? WithTextNames.Value : WithByteNames.Value);
        }
        catch (Exception wrong) when (IsRefusal(wrong))
        {
            throw Foreign(wrong);
        }
    }

    public void Decode(ReadOnlySpan<byte> block, long count, RecordedMessageHandler handle)
    {
        using var stream = new MemoryStream(block.ToArray(), writable: false);
        var decoder = new BinaryDecoder(stream);
        for (; count > 0; count--)
        {
            Hand(Next(decoder), handle);
        }

        if (count < 0 || stream.Position != stream.Length)
        {
            throw new ContainerFault(RecordingProblem.DamagedBlock, "a block does not hold the number of records that it claims");
        }
    }

    private GenericRecord Next(BinaryDecoder decoder)
    {
        try
        {
            return _reader.Read(null!, decoder);
        }
        catch (Exception damaged) when (IsRefusal(damaged))
        {
            // The library tells damage and a schema that cannot be resolved apart by text only.
            throw damaged.Message.Contains("Schema mismatch", StringComparison.Ordinal) || damaged.Message.Contains("No matching schema", StringComparison.Ordinal)
                ? Foreign(damaged)
                : new ContainerFault(RecordingProblem.DamagedBlock, $"a record cannot be read: {damaged.Message}");
        }
    }

    /// <summary>The library tells bad input by whatever its code runs into.</summary>
    private static bool IsRefusal(Exception thrown) => thrown is AvroException or Newtonsoft.Json.JsonException or IOException or OverflowException or ArgumentException
        or FormatException or IndexOutOfRangeException or InvalidCastException or KeyNotFoundException or NullReferenceException or OutOfMemoryException;

    private void Hand(GenericRecord record, RecordedMessageHandler handle)
    {
        var key = (byte[]?)record.GetValue(3);
        var value = (byte[]?)record.GetValue(4);
        _headers.Clear();
        foreach (GenericRecord header in (Array)record.GetValue(5))
        {
            var text = (byte[]?)header.GetValue(1);
            _headers.Add(header.GetValue(0) is string name ? Encoding.UTF8.GetBytes(name) : (byte[])header.GetValue(0), text is not null, text);
        }

        handle(new Message
        {
            Topic = _partition.Topic,
            Partition = _partition.Partition,
            Offset = (long)record.GetValue(0),
            TimestampMs = (long)record.GetValue(1),
            TimestampKind = Kind(((GenericEnum)record.GetValue(2)).Value),
            HasKey = key is not null,
            Key = key,
            HasValue = value is not null,
            Value = value,
            Headers = new HeaderBlock(_headers.Written),
        });
    }

    private static TimestampKind Kind(string symbol) => symbol switch
    {
        "CREATE_TIME" => TimestampKind.CreateTime,
        "LOG_APPEND_TIME" => TimestampKind.LogAppendTime,
        _ => TimestampKind.None,
    };

    private static ContainerFault Foreign(Exception reason) =>
        new(RecordingProblem.ForeignSchema, $"its records are not a recording's (offset, timestamp, timestampType, key, value, headers): {reason.Message}");
}
