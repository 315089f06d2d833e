using System.Text;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;
using Nexflow.Streams.Stats;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tests.Tui;

internal static class Samples
{
    private static readonly string[] Names = ["__consumer_offsets", "authorisations", "fraud.scores", "notifications", "payments.completed", "payments.requested", "payments.requested.dlq"];

    /// <summary>Seven topics of three partitions, two groups: one behind with a partition that never committed, one that nobody reads for.</summary>
    public static Inventory Inventory(DateTimeOffset at, long more, int topics = 7) => new(
        new TopicInventory(at, [.. Names.Take(topics).Select(n => Topic(n, more))]),
        new GroupInventory(at, [
            Group("billing", "Stable", 1, GroupVerdict.Behind, new("payments.completed", 0), 900, 1000 + more),
            Group("reports", "Empty", 0, GroupVerdict.Stopped, new("authorisations", 0), 10, 1000 + more),
        ]));

    private static TopicSummary Topic(string name, long more) => new()
    {
        Name = name,
        IsInternal = name.StartsWith("__", StringComparison.Ordinal),
        IsDeadLetter = name.EndsWith(".dlq", StringComparison.Ordinal),
        Partitions = [.. Enumerable.Range(0, 3).Select(p => new PartitionSummary(p, 1, [1], [1], 0, 1000 + (100 * p) + more))],
        Rate = more > 0 ? 3 * more : null,
        Lag = name switch { "payments.completed" => 100 + more, "authorisations" => 990 + more, _ => null },
        Groups = name is "payments.completed" or "authorisations" ? 1 : 0,
        IsStalled = name == "authorisations",
    };

    private static GroupSummary Group(string id, string state, int members, GroupVerdict verdict, TopicPartition partition, long committed, long high) => new()
    {
        Id = id,
        State = state,
        Members = [.. Enumerable.Range(0, members).Select(m => new GroupMember($"{id}-{m}", $"{id}-{m}", "10.0.0.5", [partition]))],
        Partitions =
        [
            new GroupPartition(partition, committed, 0, high, high - committed, false, false, members > 0 ? $"{id}-0" : null, null),
            new GroupPartition(partition with { Partition = 1 }, null, 0, high, null, false, false, null, null),
        ],
        Verdict = verdict,
    };

    public static IReadOnlyList<PartitionRange> Ranges(string topic) =>
        [.. Enumerable.Range(0, 3).Select(p => new PartitionRange(new(topic, p), 0, 1000 + (100 * p)))];

    /// <summary>Newest first, round robin over three partitions.</summary>
    public static RecordRow[] Rows(string topic, int count, int from = 0, string? value = null) =>
        [.. Enumerable.Range(from, count).Select(i => new RecordRow(Message(topic, i % 3, 999 - (i / 3), value)))];

    public static StoredMessage Message(string topic, int partition, long offset, string? value = null) => new()
    {
        Topic = topic,
        Partition = partition,
        Offset = offset,
        TimestampMs = ConsoleDriver.Start.ToUnixTimeMilliseconds() - ((1000 - offset) * 1500),
        TimestampKind = TimestampKind.CreateTime,
        Key = Encoding.UTF8.GetBytes($"card-{offset % 7}"),
        Value = Encoding.UTF8.GetBytes(value ?? $"{{\"payment_id\":\"P{offset:D6}\",\"amount\":{offset * 13}.50,\"status\":\"{(offset % 5 == 0 ? "DECLINED" : "APPROVED")}\"}}"),
        HeaderBytes = new HeaderBlockBuilder().Add("correlation-id", $"c-{offset}").ToArray(),
    };

    public static ScanVerdict Verdict(long scanned) =>
        new(ScanEnd.Limit, scanned, scanned, 0, scanned * 80, TimeSpan.FromMilliseconds(4), [.. Ranges("t").Select(r => new PartitionCoverage(r.Partition, r.From, r.To, r.From, scanned / 3, true))]);
}
