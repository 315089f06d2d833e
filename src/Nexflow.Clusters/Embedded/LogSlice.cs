namespace Nexflow.Clusters.Embedded;

/// <summary>A range of one segment's messages and the positions around it; no segment: only the position moves (a hole at the end, a deletion).</summary>
internal readonly record struct LogSlice(Segment? Segment, int First, int Count, long StartOffset, long NextOffset);
