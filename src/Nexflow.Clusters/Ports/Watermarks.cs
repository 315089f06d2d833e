using Nexflow.Core.Records;

namespace Nexflow.Clusters.Ports;

/// <summary>First offset still stored and next offset to be written (or, read committed, the last stable offset). Messages ≤ High − Low.</summary>
public readonly record struct Watermarks(TopicPartition Partition, long Low, long High);
