namespace Nexflow.Cli.Hosting;

/// <summary>Writes to an open descriptor at its own position, as <c>write(2)</c> does: appends and shared descriptors keep their order.</summary>
/// <param name="descriptor">Where to.</param>
/// <param name="lossy">What cannot be written is dropped: nobody can be told that messages cannot be told.</param>
internal sealed class DescriptorStream(int descriptor, bool lossy = false) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="BrokenPipeException">The reader went away.</exception>
    /// <exception cref="IOException">Anything else: a full disk, a closed descriptor.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            while (!buffer.IsEmpty)
            {
                buffer = buffer[Libc.Write(descriptor, buffer)..];
            }
        }
        catch (IOException) when (lossy)
        {
            // A terminal that vanished, a full disk, a closed stderr.
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
