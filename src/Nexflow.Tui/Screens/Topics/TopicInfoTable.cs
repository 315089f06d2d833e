using Nexflow.Streams.Stats;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Grids;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Partitions, configuration and groups of a topic as tables.</summary>
internal static class TopicInfoTable
{
    private const string Unknown = "-";

    public static TextTable Of(TopicsModel model, TopicInfoModel info)
    {
        var table = info.Kind switch
        {
            TopicInfoKind.Partitions => Partitions(model.List.Find(info.Topic)?.Summary),
            TopicInfoKind.Config => Config(info),
            _ => Groups(model.Groups, info.Topic),
        };
        return info.Filter.IsEmpty ? table : table with { Rows = [.. table.Rows.Where(r => info.Filter.MatchesName(string.Join(' ', r.Cells.Select(c => c.Text))))] };
    }

    /// <summary>The first cell of the selected row: the partition, the setting or the group.</summary>
    public static string? Current(TopicsModel model, TopicInfoModel info)
    {
        var rows = Of(model, info).Rows;
        return rows.IsEmpty ? null : rows[Math.Clamp(info.Cursor.Index, 0, rows.Length - 1)].Cells[0].Text;
    }

    private static TextTable Partitions(TopicSummary? topic) => new(
        [new("partition", true), new("messages", true), new("low", true), new("high", true), new("leader", true), new("replicas", false), new("in sync", false)],
        [.. (topic?.Partitions ?? []).Select(Row)]);

    private static TextRow Row(PartitionSummary p) => new(
    [
        new($"{p.Id}"),
        new(Text(p.Messages)),
        new(Text(p.Low), Role.Muted),
        new(Text(p.High), Role.Muted),
        p.Leader is { } leader ? new($"{leader}") : new("none", Role.Error),
        new(string.Join(", ", p.Replicas), Role.Muted),
        new(string.Join(", ", p.InSync), p.IsUnderReplicated ? Role.Warning : Role.Muted),
    ]);

    private static TextTable Config(TopicInfoModel info) => new(
        [new("setting", false), new("value", false), new("from", false)],
        [.. info.Config.OrderBy(c => c.IsDefault).ThenBy(c => c.Name, StringComparer.Ordinal).Select(c => new TextRow(
        [
            new(c.Name, c.IsDefault ? Role.Muted : Role.Text),
            new(c.IsSensitive ? "(hidden)" : c.Value ?? Unknown, c.IsDefault ? Role.Muted : Role.Accent),
            new(c.IsDefault ? "default" : "this topic", Role.Muted),
        ]))]);

    public static TextTable Groups(IReadOnlyList<GroupSummary> groups, string topic) => new(
        [new("group", false), new("lag", true), new("verdict", false), new("state", false), new("members", true), new("committed", true), new("clients", false)],
        [.. groups.Where(g => g.Topics.Contains(topic)).Select(g => GroupRow(g, topic))]);

    private static TextRow GroupRow(GroupSummary group, string topic)
    {
        var rows = group.Partitions.Where(p => p.Partition.Topic == topic).ToList();
        var lag = rows.Exists(p => p.Lag is not null) ? rows.Sum(p => p.Lag ?? 0) : (long?)null;
        var (verdict, role) = Verdict(group.Verdict);
        return new TextRow(
        [
            new(group.Id),
            new(Text(lag), lag > 0 ? role : Role.Text),
            new(verdict, role),
            new(group.State, group.State == "Stable" ? Role.Muted : Role.Warning),
            new($"{group.Members.Count}", group.Members.Count == 0 ? Role.Warning : Role.Text),
            new($"{rows.Count(p => p.Committed is not null)}/{rows.Count}", Role.Muted),
            new(string.Join(", ", rows.Select(p => p.ClientId).OfType<string>().Distinct()), Role.Muted),
        ]);
    }

    private static (string Text, Role Role) Verdict(GroupVerdict verdict) => verdict switch
    {
        GroupVerdict.Ok => ("ok", Role.Ok),
        GroupVerdict.Behind => ("behind", Role.Warning),
        GroupVerdict.Stalled => ("stalled", Role.Error),
        GroupVerdict.Stopped => ("stopped: nobody reads", Role.Error),
        GroupVerdict.Rewound => ("rewound", Role.Warning),
        _ => ("no commit", Role.Muted),
    };

    private static string Text(long? value) => value is { } v ? Numbers.Grouped(v) : Unknown;
}
