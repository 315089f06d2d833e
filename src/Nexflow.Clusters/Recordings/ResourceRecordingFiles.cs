using System.Reflection;

namespace Nexflow.Clusters.Recordings;

/// <summary>A recording inside an executable: resources named <c>PREFIX/manifest.json</c> and so on.</summary>
public sealed class ResourceRecordingFiles(Assembly assembly, string prefix) : IRecordingFiles
{
    public string Location => $"built-in {prefix}";

    public bool Exists => assembly.GetManifestResourceInfo($"{prefix}/{RecordingManifest.FileName}") is not null;

    public byte[]? Read(string path, long most)
    {
        using var stream = assembly.GetManifestResourceStream($"{prefix}/{path}");
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[Math.Min(stream.Length, most + 1)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
