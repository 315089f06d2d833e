using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>
/// Consumer groups of the embedded cluster. No coordinator: whoever plays a consumer (traffic, a recording) says who is a member,
/// what is assigned and what is committed.
/// </summary>
public sealed class EmbeddedGroups
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, EmbeddedGroup> _groups = new(StringComparer.Ordinal);

    /// <summary>Commits the next offset to be read; the group comes to be with its first commit.</summary>
    public void Commit(string group, TopicPartition partition, long offset, string? metadata = null)
    {
        lock (_gate)
        {
            Get(group).Committed[partition] = new CommittedOffset(partition, offset, metadata);
        }
    }

    /// <summary>Joins a member, or gives it another assignment: a member id is there once.</summary>
    public void Join(string group, GroupMember member, string protocol = "range")
    {
        lock (_gate)
        {
            var joined = Get(group);
            joined.Members[member.MemberId] = member;
            joined.Protocol = protocol;
            joined.State = null;
        }
    }

    public void Leave(string group, string memberId)
    {
        lock (_gate)
        {
            Get(group).Members.Remove(memberId);
        }
    }

    /// <summary>Overrides the state (a rebalance that hangs); null: Stable with members, Empty without.</summary>
    public void SetState(string group, string? state)
    {
        lock (_gate)
        {
            Get(group).State = state;
        }
    }

    /// <summary>Puts a whole group as it was recorded.</summary>
    public void Set(GroupDescription group)
    {
        lock (_gate)
        {
            _groups[group.Id] = new EmbeddedGroup { State = group.State, Protocol = group.Protocol };
            foreach (var member in group.Members)
            {
                _groups[group.Id].Members[member.MemberId] = member;
            }

            foreach (var committed in group.Offsets.Where(o => o.Offset is not null))
            {
                _groups[group.Id].Committed[committed.Partition] = committed;
            }
        }
    }

    public IReadOnlyList<GroupDescription> List()
    {
        lock (_gate)
        {
            return [.. _groups.Select(g => g.Value.Describe(g.Key))];
        }
    }

    /// <summary>The committed offset, or null without one.</summary>
    public long? Committed(string group, TopicPartition partition)
    {
        lock (_gate)
        {
            return _groups.TryGetValue(group, out var found) && found.Committed.TryGetValue(partition, out var offset) ? offset.Offset : null;
        }
    }

    private EmbeddedGroup Get(string group)
    {
        if (!_groups.TryGetValue(group, out var found))
        {
            _groups[group] = found = new EmbeddedGroup();
        }

        return found;
    }
}
