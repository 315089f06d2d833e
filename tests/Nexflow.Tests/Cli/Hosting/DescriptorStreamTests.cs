using System.IO.Pipes;
using Nexflow.Cli.Hosting;

namespace Nexflow.Tests.Cli.Hosting;

public sealed class DescriptorStreamTests
{
    [Fact]
    public void Write_ToAPipe_Arrives()
    {
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        using (var end = pipe.ClientSafePipeHandle)
        {
            new DescriptorStream((int)end.DangerousGetHandle()).Write("héllo"u8);
        }

        var read = new byte[16];
        Assert.Equal("héllo"u8, read.AsSpan(0, pipe.Read(read)));
    }

    [Fact]
    public void Write_ReaderGone_IsABrokenPipe()
    {
        var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        using var end = pipe.ClientSafePipeHandle;
        var stream = new DescriptorStream((int)end.DangerousGetHandle());
        pipe.SafePipeHandle.Dispose();

        Assert.Throws<BrokenPipeException>(() => stream.Write("x"u8));
    }

    [Fact]
    public void Write_FullDisk_IsAnIoError()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no /dev/full here");
        using var full = File.OpenHandle("/dev/full", FileMode.Open, FileAccess.Write);

        var problem = Assert.Throws<IOException>(() => new DescriptorStream((int)full.DangerousGetHandle()).Write("x"u8));
        Assert.Contains("No space left", problem.Message, StringComparison.Ordinal);
    }
}
