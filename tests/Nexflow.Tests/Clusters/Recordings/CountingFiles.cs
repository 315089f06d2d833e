using Nexflow.Clusters.Recordings;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>Remembers which files were asked for.</summary>
internal sealed class CountingFiles(IRecordingFiles inner) : IRecordingFiles
{
    public List<string> Asked { get; } = [];

    public string Location => inner.Location;

    public bool Exists => inner.Exists;

    public byte[]? Read(string path, long most)
    {
        Asked.Add(path);
        return inner.Read(path, most);
    }
}
