namespace Nexflow.Clusters.Recordings;

/// <summary>Where a recording is written. The manifest comes last: a recording without one is not finished.</summary>
internal interface IRecordingOutput
{
    void Write(string path, ReadOnlySpan<byte> bytes);
}
