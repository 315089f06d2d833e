using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings;
using Nexflow.Core.Time;
using Nexflow.Core.Values;
using Nexflow.Reports.Doctor;
using Nexflow.Streams.Stats;

namespace Nexflow.Cli.Output;

/// <summary>The machine-readable form of every result. Names and shapes are kept: scripts rely on them.</summary>
internal static class ResultForms
{
    public static RecordValue Of(TopicSummary topic) => Topic(topic).Build();

    public static RecordValue Of(TopicDetail detail) => Topic(detail.Topic)
        .Add("partition_details", detail.Topic.Partitions.Select(partition => new RowBuilder()
            .Add("partition", partition.Id)
            .Add("low", partition.Low)
            .Add("high", partition.High)
            .Add("messages", partition.Messages)
            .Add("leader", partition.Leader)
            .Add("replicas", partition.Replicas.Select(Value (id) => new Int64Value(id)))
            .Add("in_sync", partition.InSync.Select(Value (id) => new Int64Value(id)))
            .Build()))
        .Add("readers", detail.Readers.Select(group => new RowBuilder()
            .Add("group", group.Id)
            .Add("state", group.State)
            .Add("lag", detail.LagOf(group))
            .Add("verdict", Word(group.Verdict))
            .Build()))
        .Add("config", detail.Config.Select(entry => new RowBuilder()
            .Add("name", entry.Name)
            .Add("value", entry.IsSensitive ? null : entry.Value)
            .Add("is_default", entry.IsDefault)
            .Add("is_sensitive", entry.IsSensitive)
            .Build()))
        .Build();

    public static RecordValue Of(GroupSummary group) => Group(group).Build();

    public static RecordValue OfDetail(GroupSummary group) => Group(group)
        .Add("partitions", group.Partitions.Select(row => new RowBuilder()
            .Add("topic", row.Partition.Topic)
            .Add("partition", row.Partition.Partition)
            .Add("committed", row.Committed)
            .Add("low", row.Low)
            .Add("high", row.High)
            .Add("lag", row.Lag)
            .Add("clamped", row.IsClamped)
            .Add("unread_since", row.UnreadSince is { } since ? TimeText.Format(since) : null)
            .Add("expired", row.IsExpired)
            .Add("client", row.ClientId)
            .Build()))
        .Add("member_details", group.Members.Select(member => new RowBuilder()
            .Add("member", member.MemberId)
            .Add("client", member.ClientId)
            .Add("host", member.Host)
            .Add("assigned", member.Assigned.Select(Value (partition) => new StringValue(partition.ToString())))
            .Build()))
        .Build();

    public static RecordValue Of(DoctorCheck check) => new RowBuilder()
        .Add("check", check.Name)
        .Add("status", check.Status switch { CheckStatus.Ok => "ok", CheckStatus.Warning => "warn", _ => "fail" })
        .Add("detail", check.Detail)
        .Add("next_step", check.NextStep)
        .Build();

    public static RecordValue Of(DiagnosticEntry entry) => new RowBuilder()
        .Add("code", entry.Code)
        .Add("title", entry.Title)
        .Add("cause", entry.Cause)
        .Add("next_step", entry.NextStep)
        .Add("example", entry.Example)
        .Build();

    public static RecordValue Of(SettingExplanation setting) => new RowBuilder()
        .Add("name", setting.Name)
        .Add("value", setting.Value)
        .Add("origin", setting.Origin.ToString())
        .Add("meaning", setting.Doc)
        .Add("shadowed", setting.Shadowed.Select(lost => new RowBuilder().Add("value", lost.Value).Add("origin", lost.Origin.ToString()).Build()))
        .Build();

    private static RowBuilder Topic(TopicSummary topic) => new RowBuilder()
        .Add("name", topic.Name)
        .Add("partitions", topic.Partitions.Count)
        .Add("messages", topic.Messages)
        .Add("messages_is_upper_bound", topic.IsCompacted)
        .Add("rate", topic.Rate)
        .Add("lag", topic.Lag)
        .Add("groups", topic.Groups)
        .Add("internal", topic.IsInternal)
        .Add("dead_letters", topic.IsDeadLetter)
        .Add("leaderless", topic.Leaderless)
        .Add("under_replicated", topic.UnderReplicated);

    private static RowBuilder Group(GroupSummary group) => new RowBuilder()
        .Add("group", group.Id)
        .Add("state", group.State)
        .Add("assignor", group.Protocol)
        .Add("members", group.Members.Count)
        .Add("lag", group.Lag)
        .Add("clamped", group.IsClamped)
        .Add("verdict", Word(group.Verdict))
        .Add("topics", group.Topics.Select(Value (topic) => new StringValue(topic)));

    private static string Word(GroupVerdict verdict) => verdict.ToString().ToLowerInvariant();
}
