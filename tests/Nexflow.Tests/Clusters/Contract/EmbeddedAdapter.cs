using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Contract;

internal sealed class EmbeddedAdapter : IClusterAdapter
{
    public Task<ICluster> OpenAsync() => Task.FromResult<ICluster>(new EmbeddedCluster(new EmbeddedClusterOptions
    {
        Identity = new ClusterIdentity("contract", "embedded", "memory", false),
    }));

    public Task CommitAsync(ICluster cluster, string group, TopicPartition partition, long offset)
    {
        ((EmbeddedCluster)cluster).Groups.Commit(group, partition, offset);
        return Task.CompletedTask;
    }
}
