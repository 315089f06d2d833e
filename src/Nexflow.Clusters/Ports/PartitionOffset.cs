using Nexflow.Core.Records;

namespace Nexflow.Clusters.Ports;

public readonly record struct PartitionOffset(TopicPartition Partition, long Offset);
