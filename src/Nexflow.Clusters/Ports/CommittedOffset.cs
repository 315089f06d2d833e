using Nexflow.Core.Records;

namespace Nexflow.Clusters.Ports;

/// <param name="Offset">Next offset to be read; null when there is no commit, which is shown as <c>-</c>, never 0.</param>
public sealed record CommittedOffset(TopicPartition Partition, long? Offset, string? Metadata = null);
