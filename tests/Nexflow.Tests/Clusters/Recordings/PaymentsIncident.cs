using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Recordings;
using Nexflow.Clusters.Traffic;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>
/// Makes <c>recordings/payments-incident</c>: the scenario driven through one hour by a virtual clock, from one seed. Timeouts of an
/// issuer's processor begin at minute 31 and end at minute 42.
/// </summary>
internal static class PaymentsIncident
{
    public const string Name = "payments-incident";

    private const ulong Seed = 20260314;
    private const double AuthorisationsPerSecond = 1.5;
    private const long MinuteMs = 60_000;

    private static readonly DateTimeOffset Start = new(2026, 3, 14, 17, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = Start.AddHours(1);

    public static MemoryRecording Generate()
    {
        var world = new ScenarioWorld();
        var random = new ScenarioRandom(Seed ^ ulong.MaxValue);
        var startMs = Start.ToUnixTimeMilliseconds();
        var cluster = new CapturedCluster();
        Reference(cluster, world, random, startMs);
        var scenario = new PaymentScenario(world, Seed, startMs, AuthorisationsPerSecond, new IncidentPlan(startMs + (31 * MinuteMs), 11 * MinuteMs));
        new OddRecords(random).Plan(scenario, startMs);
        for (var nowMs = startMs; nowMs <= End.ToUnixTimeMilliseconds(); nowMs += 100)
        {
            scenario.AuthorisationsPerSecond = AuthorisationsPerSecond * DayCurve.At(nowMs);
            while (scenario.TryNext(nowMs, out var record))
            {
                cluster.Append(record, nowMs);
            }
        }

        return Write(cluster, random, startMs);
    }

    /// <summary>Compacted topics as months of changes leave them: old records, and holes where newer ones replaced others.</summary>
    private static void Reference(CapturedCluster cluster, ScenarioWorld world, ScenarioRandom random, long startMs)
    {
        const long DayMs = 1440 * MinuteMs;
        var old = world.Customers.Select((customer, i) => ReferenceDesk.Profile(customer, startMs - (90 * DayMs) + (i * DayMs / 11)))
            .Concat(world.Merchants.Select((merchant, i) => ReferenceDesk.Shop(merchant, startMs - (60 * DayMs) + (i * DayMs))));
        foreach (var record in old)
        {
            cluster.PartitionOf(record).Skip(random.Below(5));
            cluster.Append(record, record.Message.TimestampMs!.Value);
        }
    }

    private static MemoryRecording Write(CapturedCluster cluster, ScenarioRandom random, long startMs)
    {
        var recording = new MemoryRecording();
        var writer = new RecordingWriter(recording);
        var topics = ScenarioTopics.All
            .OrderBy(topic => topic.Name, StringComparer.Ordinal)
            .Select(topic => new RecordedTopic(topic.Name, false, topic.Config, [.. cluster[topic.Name].Select(captured => Write(writer, captured))]))
            .ToList();
        writer.WriteManifest(new RecordingManifest
        {
            Tool = "nexflow 0.1.0",
            Name = Name,
            CapturedAt = End,
            Description = "One hour of a card issuer: from 17:31 to 17:42 the processor of NORTHBANK times out. Made by a seeded generator; no person, card or shop in it is real.",
            Brokers = [new(1, "kafka-1.cardhouse.example", 9092, "eu-a"), new(2, "kafka-2.cardhouse.example", 9092, "eu-b"), new(3, "kafka-3.cardhouse.example", 9092, "eu-c")],
            Topics = topics,
            Groups = [.. ScenarioGroup.All.Select(group => Group(group, cluster[group.Topic], random, startMs))],
            Schemas = [.. ScenarioSchemas.All.Select(schema => writer.WriteSchema(schema.Identity, schema.Text))],
        });
        return recording;
    }

    private static RecordedPartition Write(RecordingWriter writer, CapturedPartition captured) =>
        writer.WritePartition(captured.Partition, captured.Low, captured.Next, captured.Messages);

    private static GroupDescription Group(ScenarioGroup group, CapturedPartition[] partitions, ScenarioRandom random, long startMs) => new(
        group.Id,
        group.State,
        "range",
        group.Assign(partitions.Length),
        [.. partitions.Select(partition => new CommittedOffset(partition.Partition, Committed(group, partition, random, startMs)))]);

    private static long? Committed(ScenarioGroup group, CapturedPartition partition, ScenarioRandom random, long startMs) => group.Pace switch
    {
        GroupPace.Healthy => Math.Max(partition.Low, partition.Next - random.Below(4)),
        GroupPace.Lagging => partition.HighAt(startMs + (54 * MinuteMs) + random.Below(30_000)),
        GroupPace.Partial => partition.Partition.Partition == 0 ? partition.Next : null,
        _ => partition.HighAt(startMs + (group.StoppedAtMinute * MinuteMs)),
    };
}
