namespace Nexflow.Clusters.Embedded;

/// <summary>How the embedded cluster's memory stands, and what it gave up to stay within its budget.</summary>
/// <param name="Evicted">Per partition, all removals for want of memory as one range; retention and deletions are not among them.</param>
public sealed record MemoryReport(long UsedBytes, long BudgetBytes, IReadOnlyList<RemovedRange> Evicted);
