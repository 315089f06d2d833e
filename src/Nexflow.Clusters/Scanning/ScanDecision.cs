namespace Nexflow.Clusters.Scanning;

/// <summary>What a sink says of a message. <see cref="Stop"/> ends the scan after this message, which counts as matched.</summary>
public enum ScanDecision : byte
{
    Skip,
    Match,
    Undecodable,
    Stop,
}
