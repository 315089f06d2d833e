namespace Nexflow.Clusters.Traffic;

/// <summary>In the order of the Avro enumeration.</summary>
internal enum IssuerOutcome
{
    Approved,
    Declined,
    TimedOut,
}
