using Nexflow.Core.Records;

namespace Nexflow.Streams.Stats;

/// <summary>A group on one partition.</summary>
/// <param name="Committed">Next offset to be read; null: no commit, shown as <c>-</c>.</param>
/// <param name="High">High watermark, asked after the commit; null without a leader.</param>
/// <param name="Lag">High − committed, never negative; null without a commit or a leader, and then outside sums.</param>
/// <param name="IsClamped">The commit lies beyond the end (a topic made anew, or truncated): the lag was negative and is shown as 0.</param>
/// <param name="IsExpired">Retention removed records that the group had not read: the commit lies below the low watermark.</param>
/// <param name="ClientId">The member it is assigned to, or null.</param>
/// <param name="IdleSince">When the commit was last seen to move, or first seen; null on the first sample.</param>
public sealed record GroupPartition(
    TopicPartition Partition,
    long? Committed,
    long? Low,
    long? High,
    long? Lag,
    bool IsClamped,
    bool IsExpired,
    string? ClientId,
    DateTimeOffset? IdleSince)
{
    /// <summary>Timestamp of the first record that the group has not read; null when all is read, or nobody looked (<see cref="UnreadSince"/>).</summary>
    public DateTimeOffset? UnreadSince { get; init; }
}
