namespace Nexflow.Clusters.Ports;

/// <param name="Starts">Absolute start offsets, one per partition, within the watermarks.</param>
/// <param name="PrefetchBytes">Budget of fetched, not yet delivered bytes for all partitions together.</param>
/// <param name="Wait">Follow: at the end of a partition wait for more, instead of answering empty.</param>
public sealed record SourceRequest(IReadOnlyList<PartitionOffset> Starts, IsolationLevel Isolation, int PrefetchBytes, bool Wait);
