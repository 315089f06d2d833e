using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Contract;

/// <summary>What the contract suite needs of an adapter beside the port.</summary>
public interface IClusterAdapter
{
    Task<ICluster> OpenAsync();

    Task CommitAsync(ICluster cluster, string group, TopicPartition partition, long offset);
}
