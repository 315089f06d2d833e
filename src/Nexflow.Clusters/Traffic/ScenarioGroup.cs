using System.Globalization;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Traffic;

/// <summary>A consumer group of the scenario.</summary>
/// <param name="StoppedAtMinute">Minute of the recording's hour after which a stalled or abandoned group committed nothing.</param>
internal sealed record ScenarioGroup(string Id, string Topic, int Members, GroupPace Pace, int StoppedAtMinute = 0)
{
    public static IReadOnlyList<ScenarioGroup> All { get; } =
    [
        new("audit-archiver", ScenarioTopics.Audit, 1, GroupPace.Partial),
        new("auth-processor", ScenarioTopics.Authorisations, 3, GroupPace.Healthy),
        new("connect-issuer-gateway-sink", ScenarioTopics.Authorisations, 3, GroupPace.Healthy),
        new("customer-cache", ScenarioTopics.Customers, 2, GroupPace.Healthy),
        new("fraud-scorer", ScenarioTopics.Requested, 2, GroupPace.Lagging),
        new("ledger-projection", ScenarioTopics.Completed, 2, GroupPace.Healthy),
        new("notification-gateway", ScenarioTopics.Notifications, 1, GroupPace.Healthy),
        new("notification-sender", ScenarioTopics.Notifications, 0, GroupPace.Abandoned, 50),
        new("settlement-writer", ScenarioTopics.Settlements, 1, GroupPace.Stalled, 33),
    ];

    public string State => Members == 0 ? "Empty" : "Stable";

    /// <summary>Partitions dealt out in ranges, as Kafka's range assignor does.</summary>
    public IReadOnlyList<GroupMember> Assign(int partitions)
    {
        var members = new List<GroupMember>();
        for (var i = 0; i < Members; i++)
        {
            var from = (partitions * i) / Members;
            var to = (partitions * (i + 1)) / Members;
            var client = string.Create(CultureInfo.InvariantCulture, $"{Id}-{i + 1}");
            // Member ids end with a UUID; one drawn from the name is as good and the same every time.
            var random = new ScenarioRandom((ulong)Id.Length * 1000003 + Id[0] * 257UL + (ulong)i);
            members.Add(new GroupMember(
                $"{client}-{ScenarioIds.Uuid(random)}",
                client,
                string.Create(CultureInfo.InvariantCulture, $"/10.42.{Id.Length % 8}.{20 + i}"),
                [.. Enumerable.Range(from, to - from).Select(partition => new TopicPartition(Topic, partition))]));
        }

        return members;
    }
}
