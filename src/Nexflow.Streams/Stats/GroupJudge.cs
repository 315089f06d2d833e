using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Streams.Stats;

/// <summary>Joins a group's commits with the watermarks and says how the group is doing.</summary>
internal sealed class GroupJudge(InventoryOptions options)
{
    private readonly CommitHistory _commits = new();

    public GroupSummary Judge(GroupDescription group, IReadOnlyDictionary<TopicPartition, PartitionSummary> partitions, DateTimeOffset at)
    {
        var owners = group.Members.SelectMany(member => member.Assigned.Select(partition => (partition, member.ClientId)))
            .GroupBy(pair => pair.partition).ToDictionary(pairs => pairs.Key, pairs => pairs.First().ClientId);
        var commits = group.Offsets.ToDictionary(offset => offset.Partition, offset => offset.Offset);
        var rewound = false;
        var rows = new List<GroupPartition>();
        foreach (var partition in commits.Keys.Union(owners.Keys).Order())
        {
            var committed = commits.GetValueOrDefault(partition);
            DateTimeOffset? idleSince = null;
            if (committed is { } offset)
            {
                (idleSince, var wentBack) = _commits.Look(group.Id, partition, offset, at);
                rewound |= wentBack;
            }

            rows.Add(Row(partition, committed, partitions.GetValueOrDefault(partition), owners.GetValueOrDefault(partition), idleSince));
        }

        return new GroupSummary
        {
            Id = group.Id,
            State = group.State,
            Protocol = group.Protocol,
            Members = group.Members,
            Partitions = rows,
            Verdict = rewound ? GroupVerdict.Rewound : Verdict(group, rows, at),
        };
    }

    private static GroupPartition Row(TopicPartition partition, long? committed, PartitionSummary? at, string? owner, DateTimeOffset? idleSince)
    {
        var lag = at?.High - committed;
        return new GroupPartition(
            partition, committed, at?.Low, at?.High, lag is { } some ? Math.Max(0, some) : null,
            IsClamped: lag < 0, IsExpired: committed < at?.Low, owner, idleSince);
    }

    private GroupVerdict Verdict(GroupDescription group, List<GroupPartition> rows, DateTimeOffset at)
    {
        var waiting = rows.Where(row => row.Lag > 0).ToList();
        if (waiting.Count == 0)
        {
            return rows.Any(row => row.Lag is not null) ? GroupVerdict.Ok : GroupVerdict.Unknown;
        }

        if (group.Members.Count == 0)
        {
            return GroupVerdict.Stopped;
        }

        return waiting.Exists(row => at - row.IdleSince >= options.StallAfter) ? GroupVerdict.Stalled : GroupVerdict.Behind;
    }
}
