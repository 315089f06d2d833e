using System.IO.Compression;

namespace Nexflow.Clusters.Recordings;

/// <summary>Unpacks blocks into one buffer that is kept from block to block.</summary>
internal sealed class ContainerInflater(string codec)
{
    private byte[] _buffer = [];

    public static bool Knows(string codec) => codec is "null" or "deflate";

    /// <summary>The block's plain bytes, valid until the next call.</summary>
    public ReadOnlySpan<byte> Inflate(ArraySegment<byte> packed)
    {
        if (codec == "null")
        {
            return packed;
        }

        try
        {
            return Deflated(packed);
        }
        catch (InvalidDataException damaged)
        {
            throw new ContainerFault(RecordingProblem.DamagedBlock, $"a block cannot be unpacked: {damaged.Message}");
        }
    }

    private ReadOnlySpan<byte> Deflated(ArraySegment<byte> packed)
    {
        using var source = new MemoryStream(packed.Array!, packed.Offset, packed.Count, writable: false);
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        if (_buffer.Length == 0)
        {
            _buffer = new byte[ContainerFormat.BlockBytes * 2];
        }

        var length = 0;
        while (true)
        {
            if (length == _buffer.Length)
            {
                Grow();
            }

            var read = inflate.Read(_buffer.AsSpan(length));
            if (read == 0)
            {
                return _buffer.AsSpan(0, length);
            }

            length += read;
        }
    }

    private void Grow()
    {
        if (_buffer.Length >= ContainerFormat.LargestBlock)
        {
            throw new ContainerFault(RecordingProblem.ClaimTooLarge, $"a block unpacks to more than {ContainerFormat.LargestBlock} bytes");
        }

        Array.Resize(ref _buffer, _buffer.Length * 2);
    }
}
