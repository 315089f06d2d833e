using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>The changing state of one consumer group, under the lock of <see cref="EmbeddedGroups"/>.</summary>
internal sealed class EmbeddedGroup
{
    public SortedDictionary<string, GroupMember> Members { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<TopicPartition, CommittedOffset> Committed { get; } = [];

    public string? State { get; set; }

    public string? Protocol { get; set; }

    /// <summary>Offsets hold what is committed, and what is assigned without a commit as null.</summary>
    public GroupDescription Describe(string id)
    {
        var uncommitted = Members.Values.SelectMany(m => m.Assigned).Where(p => !Committed.ContainsKey(p)).Distinct().Select(p => new CommittedOffset(p, null));
        return new GroupDescription(id, State ?? (Members.Count > 0 ? "Stable" : "Empty"), Protocol, [.. Members.Values], [.. Committed.Values.Concat(uncommitted).OrderBy(o => o.Partition)]);
    }
}
