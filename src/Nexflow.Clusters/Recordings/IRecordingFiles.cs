namespace Nexflow.Clusters.Recordings;

/// <summary>The files of one recording, wherever they are; asked from any thread, several at once. Paths are relative, with <c>/</c>, and were checked by <see cref="RecordingPath"/>.</summary>
public interface IRecordingFiles
{
    /// <summary>Where the recording is, for a person.</summary>
    string Location { get; }

    /// <summary>False when there is no such place at all; then no file exists either.</summary>
    bool Exists { get; }

    /// <summary>The whole file, or null when there is none. A file that cannot be read throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</summary>
    byte[]? Read(string path);
}
