using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Scanning;

/// <summary>A cluster that only opens scripted sources, one after the other.</summary>
internal sealed class ScriptedCluster(params ScriptedSource[] sources) : ICluster
{
    private int _opened;

    public ClusterIdentity Identity => new("scripted", "scripted", "memory", true);

    public ISchemaSource Schemas => throw new NotSupportedException();

    public IRecordSource OpenSource(SourceRequest request) => sources[_opened++];

    public Task<ClusterDescription> DescribeAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<TopicDescription>> ListTopicsAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<ConfigEntry>> DescribeTopicConfigAsync(string topic, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<Watermarks>> WatermarksAsync(IReadOnlyList<TopicPartition> partitions, IsolationLevel isolation, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<long?>> OffsetsForTimesAsync(IReadOnlyList<PartitionTime> times, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<ProduceResult>> ProduceAsync(string topic, IReadOnlyList<NewMessage> messages, CancellationToken cancellation) => throw new NotSupportedException();

    public Task CreateTopicAsync(NewTopic topic, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<Watermarks>> DeleteRecordsAsync(IReadOnlyList<PartitionOffset> before, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<GroupDescription>> ListGroupsAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
