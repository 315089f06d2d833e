using Nexflow.Core.Records;

namespace Nexflow.Clusters.Ports;

/// <summary>
/// The one port to an event-stream cluster; adapters: embedded and Kafka, held by one contract suite. Unknown topics and
/// partitions, missing rights and unreachable brokers are <see cref="ClusterException"/>s. Every call is cancellable, none blocks a thread.
/// </summary>
public interface ICluster : IAsyncDisposable
{
    /// <summary>What is known without asking: name, kind, read-only.</summary>
    ClusterIdentity Identity { get; }

    /// <summary>Schemas by id, as the cluster's registry knows them.</summary>
    ISchemaSource Schemas { get; }

    Task<ClusterDescription> DescribeAsync(CancellationToken cancellation);

    /// <summary>All topics, internal ones included, ordered by name (ordinal).</summary>
    Task<IReadOnlyList<TopicDescription>> ListTopicsAsync(CancellationToken cancellation);

    Task<IReadOnlyList<ConfigEntry>> DescribeTopicConfigAsync(string topic, CancellationToken cancellation);

    /// <summary>Low and high watermark of each partition asked for, in the order asked, one round trip per broker at most.</summary>
    Task<IReadOnlyList<Watermarks>> WatermarksAsync(IReadOnlyList<TopicPartition> partitions, IsolationLevel isolation, CancellationToken cancellation);

    /// <summary>For each partition, the first offset whose timestamp is at or after the time; null when there is none.</summary>
    Task<IReadOnlyList<long?>> OffsetsForTimesAsync(IReadOnlyList<PartitionTime> times, CancellationToken cancellation);

    /// <summary>Opens a reader at absolute offsets; the scanner decides where to end. Assigns, never subscribes: nothing is left on the cluster.</summary>
    IRecordSource OpenSource(SourceRequest request);

    /// <summary>Appends in order; the results stand in the order of the messages. Partition −1 means by key (murmur2, as Kafka's default).</summary>
    Task<IReadOnlyList<ProduceResult>> ProduceAsync(string topic, IReadOnlyList<NewMessage> messages, CancellationToken cancellation);

    Task CreateTopicAsync(NewTopic topic, CancellationToken cancellation);

    /// <summary>Removes everything before the offset of each partition (−1: its high watermark); answers the low watermarks afterwards.</summary>
    Task<IReadOnlyList<Watermarks>> DeleteRecordsAsync(IReadOnlyList<PartitionOffset> before, CancellationToken cancellation);

    /// <summary>All consumer groups with members and committed offsets, ordered by id.</summary>
    Task<IReadOnlyList<GroupDescription>> ListGroupsAsync(CancellationToken cancellation);
}
