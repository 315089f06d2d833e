using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>The one batch of a source, set anew at every read: a window into a segment, nothing copied.</summary>
internal sealed class EmbeddedBatch : MessageBatch
{
    private TopicPartition _partition;
    private LogSlice _slice;

    public override TopicPartition Partition => _partition;

    public override int Count => _slice.Count;

    public override long StartOffset => _slice.StartOffset;

    public override long NextOffset => _slice.NextOffset;

    public override Message this[int index] => (uint)index < (uint)_slice.Count
        ? _slice.Segment!.Read(_partition, _slice.First + index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    public void Set(TopicPartition partition, LogSlice slice) => (_partition, _slice) = (partition, slice);

    /// <summary>Lets go of the segment, so that an idle reader pins nothing.</summary>
    public void Clear() => _slice = default;
}
