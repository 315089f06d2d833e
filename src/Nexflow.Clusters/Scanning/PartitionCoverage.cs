using Nexflow.Core.Records;

namespace Nexflow.Clusters.Scanning;

/// <summary>How far one partition was read: planned <c>[From, To)</c> and the position reached (going backwards, the lowest offset seen).</summary>
/// <param name="LostToRetention">Offsets of the plan that retention or a deletion removed before they were read.</param>
/// <param name="Failure">Why this partition could not be read to its end, when the others were.</param>
public readonly record struct PartitionCoverage(TopicPartition Partition, long From, long To, long Position, long Scanned, bool Complete, long LostToRetention = 0, string? Failure = null);
