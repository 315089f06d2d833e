using Nexflow.Core.Records;

namespace Nexflow.Clusters.Ports;

/// <summary>What a cluster could not do, typed. <see cref="IsTransient"/>: trying again may help.</summary>
public sealed class ClusterException(ClusterError error, string message, Exception? inner = null) : Exception(message, inner)
{
    public ClusterError Error { get; } = error;

    /// <summary>Set when only this partition failed: others of the same reader can still be read after <see cref="IRecordSource.Stop"/>.</summary>
    public TopicPartition? Partition { get; init; }

    public bool IsTransient => Error is ClusterError.Unreachable or ClusterError.TimedOut;

    /// <summary>The diagnostic code of <see cref="Error"/>: <c>NX5001</c> and on, in the order of the enumeration.</summary>
    public string Code => $"NX{5001 + (int)Error}";
}
