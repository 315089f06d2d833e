using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Streams.Support;

/// <summary>A cluster of plain lists that tests change between two looks; it notes the order of the questions.</summary>
internal sealed class FakeCluster : ICluster
{
    public List<TopicDescription> Topics { get; } = [];

    public Dictionary<TopicPartition, (long Low, long High)> Marks { get; } = [];

    public Dictionary<string, List<ConfigEntry>> Configs { get; } = [];

    public List<GroupDescription> Groups { get; } = [];

    public List<string> Asked { get; } = [];

    public Func<string, ClusterException?> Failure { get; set; } = _ => null;

    public ClusterIdentity Identity => new("fake", "embedded", "memory", ReadOnly: false);

    public ISchemaSource Schemas => throw new NotSupportedException();

    public FakeCluster Topic(string name, params (long Low, long High)[] partitions)
    {
        Topics.RemoveAll(topic => topic.Name == name);
        Topics.Add(new TopicDescription(name, Internal: name.StartsWith("__", StringComparison.Ordinal), [.. partitions.Select((_, i) => new PartitionDescription(i, 1, [1], [1]))]));
        Topics.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        for (var i = 0; i < partitions.Length; i++)
        {
            Marks[new TopicPartition(name, i)] = partitions[i];
        }

        return this;
    }

    public FakeCluster Group(string id, string topic, IReadOnlyList<long?> commits, bool members = true)
    {
        var assigned = commits.Select((_, i) => new TopicPartition(topic, i)).ToList();
        Groups.RemoveAll(group => group.Id == id);
        Groups.Add(new GroupDescription(
            id,
            members ? "Stable" : "Empty",
            members ? "range" : null,
            members ? [new GroupMember("m-1", "client-1", "/10.0.0.1", assigned)] : [],
            [.. commits.Select((offset, i) => new CommittedOffset(assigned[i], offset))]));
        return this;
    }

    public Task<ClusterDescription> DescribeAsync(CancellationToken cancellation) =>
        Task.FromResult(new ClusterDescription("fake-id", [new BrokerDescription(1, "localhost", 9092)], 1));

    public Task<IReadOnlyList<TopicDescription>> ListTopicsAsync(CancellationToken cancellation)
    {
        Ask("topics");
        return Task.FromResult<IReadOnlyList<TopicDescription>>([.. Topics]);
    }

    public Task<IReadOnlyList<ConfigEntry>> DescribeTopicConfigAsync(string topic, CancellationToken cancellation)
    {
        Ask("config");
        return Task.FromResult<IReadOnlyList<ConfigEntry>>(Configs.GetValueOrDefault(topic) ?? []);
    }

    public Task<IReadOnlyList<Watermarks>> WatermarksAsync(IReadOnlyList<TopicPartition> partitions, IsolationLevel isolation, CancellationToken cancellation)
    {
        Ask("watermarks");
        return Task.FromResult<IReadOnlyList<Watermarks>>([.. partitions.Select(p => new Watermarks(p, Marks[p].Low, Marks[p].High))]);
    }

    public Task<IReadOnlyList<GroupDescription>> ListGroupsAsync(CancellationToken cancellation)
    {
        Ask("groups");
        return Task.FromResult<IReadOnlyList<GroupDescription>>([.. Groups]);
    }

    public Task<IReadOnlyList<long?>> OffsetsForTimesAsync(IReadOnlyList<PartitionTime> times, CancellationToken cancellation) => throw new NotSupportedException();

    public IRecordSource OpenSource(SourceRequest request) => throw new NotSupportedException();

    public Task<IReadOnlyList<ProduceResult>> ProduceAsync(string topic, IReadOnlyList<NewMessage> messages, CancellationToken cancellation) => throw new NotSupportedException();

    public Task CreateTopicAsync(NewTopic topic, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<Watermarks>> DeleteRecordsAsync(IReadOnlyList<PartitionOffset> before, CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Ask(string question)
    {
        Asked.Add(question);
        if (Failure(question) is { } failure)
        {
            throw failure;
        }
    }
}
