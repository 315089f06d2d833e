using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Scanning;

/// <summary>A scan's changing state of one partition.</summary>
internal sealed class PartitionProgress(PartitionRange range, bool backward)
{
    private long _lost;
    private long _floor = range.From;

    public PartitionRange Range { get; } = range;

    public TopicPartition Partition => Range.Partition;

    /// <summary>Forward the next offset to look at; backward the lowest looked at.</summary>
    public long Position { get; private set; } = backward ? range.To : range.From;

    public long Scanned { get; set; }

    public ClusterException? Failure { get; set; }

    /// <summary>Backward: where the partition begins now, since retention moves it.</summary>
    public long Floor => _floor;

    public bool Complete => backward ? Position <= _floor : Position >= Range.To;

    public PartitionCoverage Coverage => new(Partition, Range.From, Range.To, Position, Scanned, Complete && Failure is null, _lost, Failure?.Message);

    /// <summary>Moves on to the offset and answers by how much.</summary>
    public long MoveTo(long position)
    {
        var moved = backward ? Position - position : position - Position;
        if (moved <= 0)
        {
            return 0;
        }

        Position = position;
        return moved;
    }

    /// <summary>Forward: a batch starts here, so what lies between the position and its start is gone.</summary>
    public void EnterAt(long startOffset) => _lost += Math.Max(startOffset - Position, 0);

    /// <summary>Backward: the partition begins here now.</summary>
    public void RaiseFloor(long low)
    {
        var floor = Math.Min(low, Position);
        if (floor > _floor)
        {
            _lost += floor - _floor;
            _floor = floor;
        }
    }
}
