namespace Nexflow.Clusters.Ports;

public enum IsolationLevel
{
    ReadCommitted,
    ReadUncommitted,
}
