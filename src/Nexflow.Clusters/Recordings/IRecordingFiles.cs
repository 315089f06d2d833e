namespace Nexflow.Clusters.Recordings;

/// <summary>The files of one recording, wherever they are; asked from any thread, several at once. Paths are relative, with <c>/</c>, and were checked by <see cref="RecordingPath"/>.</summary>
public interface IRecordingFiles
{
    /// <summary>Where the recording is, for a person.</summary>
    string Location { get; }

    /// <summary>False when there is no such place at all; then no file exists either.</summary>
    bool Exists { get; }

    /// <summary>
    /// The file, or null when there is none. Of a longer one only <paramref name="most"/> + 1 bytes: enough to see that it is too long. Never waits: a pipe reads as
    /// empty. A file that cannot be read throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.
    /// </summary>
    byte[]? Read(string path, long most);
}
