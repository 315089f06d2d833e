namespace Nexflow.Clusters.Embedded;

/// <summary>A source's place in one partition.</summary>
internal sealed class SourceCursor(PartitionLog log, long position)
{
    public PartitionLog Log { get; } = log;

    public long Position { get; set; } = position;

    public bool Stopped { get; set; }

    public bool Held { get; set; }
}
