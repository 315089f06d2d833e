using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Scanning;

/// <summary>A partition's range as asked for, in absolute offsets, beside what the partition stores.</summary>
internal readonly record struct ResolvedPartition(Watermarks Watermarks, long AskedFrom, long AskedTo)
{
    public PartitionRange Range
    {
        get
        {
            var from = Math.Clamp(AskedFrom, Watermarks.Low, Watermarks.High);
            return new PartitionRange(Watermarks.Partition, from, Math.Clamp(AskedTo, from, Watermarks.High));
        }
    }

    /// <summary>Beyond the end, or removed already; a range that begins exactly at the end is merely empty.</summary>
    public bool Outside => AskedFrom > Watermarks.High || AskedTo < AskedFrom || (AskedTo <= Watermarks.Low && AskedFrom < AskedTo);

    public bool Cut => AskedFrom < Watermarks.Low || AskedFrom > Watermarks.High || AskedTo > Watermarks.High;

    public override string ToString() => $"{Watermarks.Partition} stores {Watermarks.Low} to {Watermarks.High}";

    public static ResolvedPartition Resolve(Watermarks marks, OffsetRange range, long? fromTime, long? toTime) =>
        new(marks, Bound(range.From, marks, fromTime), Bound(range.To, marks, toTime));

    private static long Bound(OffsetBound bound, Watermarks marks, long? time) => bound.Kind switch
    {
        OffsetBoundKind.Start => marks.Low,
        OffsetBoundKind.End => marks.High,
        OffsetBoundKind.FromStart => marks.Low + Math.Min(bound.Value, marks.High - marks.Low),
        OffsetBoundKind.FromEnd => marks.High - Math.Min(bound.Value, marks.High - marks.Low),
        // No message at or after the time: the end. A leader that changed may name one past the high watermark.
        OffsetBoundKind.Time => Math.Clamp(time ?? marks.High, marks.Low, marks.High),
        _ => bound.Value,
    };
}
