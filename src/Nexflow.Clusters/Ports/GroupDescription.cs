namespace Nexflow.Clusters.Ports;

/// <param name="State">Kafka's word: Stable, Empty, PreparingRebalance, CompletingRebalance, Dead.</param>
public sealed record GroupDescription(string Id, string State, string? Protocol, IReadOnlyList<GroupMember> Members, IReadOnlyList<CommittedOffset> Offsets);
