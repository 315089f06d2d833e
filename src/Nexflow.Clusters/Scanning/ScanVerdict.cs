using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Scanning;

/// <summary>The line every scan ends with.</summary>
/// <param name="Scanned">Messages looked at.</param>
/// <param name="Matched">Messages the sink took.</param>
/// <param name="Undecodable">Messages that the sink could not decode.</param>
/// <param name="Bytes">Key, value and header bytes looked at.</param>
/// <param name="Failure">The first failure of the cluster, of the whole scan or of one partition: then not all was read, whatever <paramref name="End"/> says.</param>
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
