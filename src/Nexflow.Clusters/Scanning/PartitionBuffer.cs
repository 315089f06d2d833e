using Nexflow.Clusters.Buffers;

namespace Nexflow.Clusters.Scanning;

/// <summary>A partition in a merge: its progress and the messages that wait for their turn.</summary>
internal sealed class PartitionBuffer(PartitionProgress progress)
{
    public PartitionProgress Progress { get; } = progress;

    public MessageBuffer Messages { get; } = new(progress.Partition);

    /// <summary>Forward: the position after what is buffered. Backward: the lowest offset loaded; what lies below is still to come.</summary>
    public long Edge { get; set; } = progress.Position;
}
