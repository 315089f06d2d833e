using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Nexflow.Clusters.Recordings;

/// <summary>A recording or a snapshot in a folder.</summary>
public sealed partial class FolderRecordingFiles(string folder) : IRecordingFiles
{
    private const int ReadOnlyNonBlockingCloseOnExec = 0 | 0x800 | 0x80000;
    private const int NoEntry = 2, Denied = 13, NotAFolder = 20;

    public string Location => folder;

    public bool Exists => Directory.Exists(folder);

    public byte[]? Read(string path, long most)
    {
        using var handle = Open(Path.Combine(folder, path));
        if (handle is null)
        {
            return null;
        }

        using var stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, most + 1) : 0);
        var chunk = new byte[Math.Min(most + 1, 128 << 10)];
        while (bytes.Length <= most && stream.Read(chunk, 0, (int)Math.Min(chunk.Length, most + 1 - bytes.Length)) is > 0 and var read)
        {
            bytes.Write(chunk, 0, read);
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    // .NET opens a pipe with nobody at its other end by waiting for somebody; a recording from elsewhere may hold one.
    private static SafeFileHandle? Open(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return File.Exists(path) ? File.OpenHandle(path) : null;
        }

        var descriptor = Open(path, ReadOnlyNonBlockingCloseOnExec);
        return descriptor >= 0 ? new SafeFileHandle(descriptor, ownsHandle: true) : Marshal.GetLastPInvokeError() switch
        {
            NoEntry or NotAFolder => null,
            Denied => throw new UnauthorizedAccessException($"{path}: permission denied"),
            var error => throw new IOException($"{path}: {new Win32Exception(error).Message}"),
        };
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags);
}
