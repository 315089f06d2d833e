namespace Nexflow.Clusters.Scanning;

public enum ScanDirection
{
    Forward,

    /// <summary>Newest first: backwards per partition in slices, merged by timestamp.</summary>
    Backward,
}
