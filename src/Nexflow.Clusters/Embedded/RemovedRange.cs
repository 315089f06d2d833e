using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>Offsets <c>[From, To)</c> that were removed from the start of a partition, and the memory that gave back.</summary>
public readonly record struct RemovedRange(TopicPartition Partition, long From, long To, long Bytes);
