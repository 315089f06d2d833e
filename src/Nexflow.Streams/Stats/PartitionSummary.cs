namespace Nexflow.Streams.Stats;

/// <summary>One partition at one moment. Watermarks are null while it has no leader to ask.</summary>
/// <param name="Low">First offset still stored.</param>
/// <param name="High">Next offset to be written.</param>
public sealed record PartitionSummary(int Id, int? Leader, IReadOnlyList<int> Replicas, IReadOnlyList<int> InSync, long? Low, long? High)
{
    /// <summary>High − low: an upper bound on compacted and transactional topics. Null without a leader.</summary>
    public long? Messages => High - Low;

    public bool IsUnderReplicated => InSync.Count < Replicas.Count;
}
