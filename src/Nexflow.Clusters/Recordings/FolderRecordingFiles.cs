namespace Nexflow.Clusters.Recordings;

/// <summary>A recording or a snapshot in a folder.</summary>
public sealed class FolderRecordingFiles(string folder) : IRecordingFiles
{
    public string Location => folder;

    public bool Exists => Directory.Exists(folder);

    public byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, path));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            // Asking first would leave a gap between the question and the reading.
            return null;
        }
    }
}
