using Nexflow.Clusters.Recordings;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>A recording in memory: the target of a writer and the source of a reader.</summary>
internal sealed class MemoryRecording : IRecordingOutput, IRecordingFiles
{
    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public string Location => "memory";

    public bool Exists { get; set; } = true;

    public void Write(string path, ReadOnlySpan<byte> bytes) => Files[path] = bytes.ToArray();

    public byte[]? Read(string path, long most) => Files.GetValueOrDefault(path);

    public MemoryRecording Copy()
    {
        var copy = new MemoryRecording();
        foreach (var (path, bytes) in Files)
        {
            copy.Files[path] = [.. bytes];
        }

        return copy;
    }
}
