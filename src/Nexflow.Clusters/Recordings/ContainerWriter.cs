using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Recordings;

/// <summary>
/// Writes a partition's container file, deflated. The sync marker is a hash of the partition's name where the Avro libraries draw one
/// at random: the same messages always make the same file.
/// </summary>
internal sealed class ContainerWriter
{
    private readonly Stream _target;
    private readonly byte[] _sync;
    private readonly AvroBuffer _block = new();
    private readonly AvroBuffer _frame = new();
    private long _count;

    public ContainerWriter(Stream target, TopicPartition partition)
    {
        _target = target;
        _sync = SHA256.HashData(Encoding.UTF8.GetBytes($"nexflow.recording {partition}"))[..ContainerFormat.SyncBytes];
        _frame.Raw(ContainerFormat.Magic);
        _frame.Long(2).String("avro.schema").String(ContainerFormat.Schema).String("avro.codec").String("deflate").Long(0).Raw(_sync);
        Flush();
    }

    public void Add(in Message message)
    {
        _block.Long(message.Offset).Long(message.TimestampMs).Long((long)message.TimestampKind);
        _block.NullableBytes(message.HasKey, message.Key).NullableBytes(message.HasValue, message.Value);
        var headers = 0;
        foreach (var _ in message.Headers)
        {
            headers++;
        }

        if (headers > 0)
        {
            _block.Long(headers);
            foreach (var header in message.Headers)
            {
                _block.Bytes(header.Name).NullableBytes(header.HasValue, header.Value);
            }
        }

        _block.Long(0);
        _count++;
        if (_block.Length >= ContainerFormat.BlockBytes)
        {
            CloseBlock();
        }
    }

    /// <summary>Writes the last block; the stream stays open.</summary>
    public void Finish()
    {
        if (_count > 0)
        {
            CloseBlock();
        }
    }

    private void CloseBlock()
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(_block.Written);
        }

        _frame.Long(_count).Bytes(packed.GetBuffer().AsSpan(0, (int)packed.Length)).Raw(_sync);
        Flush();
        _block.Clear();
        _count = 0;
    }

    private void Flush()
    {
        _target.Write(_frame.Written);
        _frame.Clear();
    }
}
