namespace Nexflow.Clusters.Scanning;

public enum ScanEnd
{
    EndReached,
    Limit,
    Budget,
    Cancelled,
    Error,
}
