using Nexflow.Core.Records;

namespace Nexflow.Clusters.Ports;

public readonly record struct PartitionTime(TopicPartition Partition, long TimestampMs);
