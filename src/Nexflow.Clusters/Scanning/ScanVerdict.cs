using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Scanning;

/// <summary>The line every scan ends with.</summary>
/// <param name="Scanned">Messages looked at.</param>
/// <param name="Matched">Messages the sink took.</param>
/// <param name="Undecodable">Messages that the sink could not decode.</param>
/// <param name="Bytes">Key, value and header bytes looked at.</param>
/// <param name="Failure">Set when <paramref name="End"/> is Error: the first failure of the cluster.</param>
public sealed record ScanVerdict(
    ScanEnd End,
    long Scanned,
    long Matched,
    long Undecodable,
    long Bytes,
    TimeSpan Elapsed,
    IReadOnlyList<PartitionCoverage> Coverage,
    string? Detail = null,
    ClusterException? Failure = null);
