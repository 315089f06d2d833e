namespace Nexflow.Clusters.Scanning;

/// <param name="MaxRecords">Scanned messages; null: no limit.</param>
/// <param name="BytesPerSecond">Ceiling of the read rate (<c>--max-rate</c>); null: none.</param>
/// <param name="PrefetchBytes">Fetched, not yet delivered bytes of all partitions together.</param>
public sealed record ScanBudget(long? MaxRecords = null, long? BytesPerSecond = null, int PrefetchBytes = 64 << 20);
