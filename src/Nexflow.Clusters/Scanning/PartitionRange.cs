using Nexflow.Core.Records;

namespace Nexflow.Clusters.Scanning;

/// <summary>Resolved offsets of one partition: <c>[From, To)</c>.</summary>
public readonly record struct PartitionRange(TopicPartition Partition, long From, long To);
