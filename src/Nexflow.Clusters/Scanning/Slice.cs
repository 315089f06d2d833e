namespace Nexflow.Clusters.Scanning;

/// <summary>A piece of a partition that is being loaded backwards: <c>[Start, End)</c>, read forward.</summary>
internal sealed class Slice(PartitionBuffer buffer, long start)
{
    public PartitionBuffer Buffer { get; } = buffer;

    public long Start { get; } = start;

    public long End { get; } = buffer.Edge;

    public long Position { get; set; } = start;

    /// <summary>Its oldest messages did not fit and were dropped: they are read again with the next slice.</summary>
    public bool Dropped { get; set; }

    public bool Finished { get; set; }
}
