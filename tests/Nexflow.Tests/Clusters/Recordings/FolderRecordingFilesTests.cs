using System.Diagnostics;
using Nexflow.Clusters.Recordings;

namespace Nexflow.Tests.Clusters.Recordings;

public sealed class FolderRecordingFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nexflow-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 9)]
    [InlineData(10, 10)]
    [InlineData(500_000, 11)]
    public void Read_AFileOfASize_GivesAtMostOneByteMore(int size, int expected)
    {
        File.WriteAllBytes(Path.Combine(_folder, "x"), new byte[size]);

        Assert.Equal(expected, new FolderRecordingFiles(_folder).Read("x", 10)!.Length);
    }

    [Fact]
    public void Read_WhatIsNoFile_NeitherWaitsNorFillsMemory()
    {
        using (var fifo = Process.Start("mkfifo", Path.Combine(_folder, "pipe")))
        {
            fifo.WaitForExit();
        }

        File.CreateSymbolicLink(Path.Combine(_folder, "endless"), "/dev/zero");
        var files = new FolderRecordingFiles(_folder);

        Assert.Empty(files.Read("pipe", 10)!);
        Assert.Equal(11, files.Read("endless", 10)!.Length);
        Assert.Null(files.Read("missing", 10));
        Assert.ThrowsAny<Exception>(() => files.Read(".", 10));
    }
}
