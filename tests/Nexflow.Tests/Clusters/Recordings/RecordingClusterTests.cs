using System.Reflection;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Recordings;
using Nexflow.Clusters.Traffic;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;
using Nexflow.Tests.Support;

namespace Nexflow.Tests.Clusters.Recordings;

public sealed class RecordingClusterTests
{
    private static readonly TopicPartition First = new("orders", 0);
    private static readonly TopicPartition Second = new("orders", 1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_Recording_ReadsManifestAndSchemasOnly()
    {
        var files = new CountingFiles(SampleRecording.Create());

        await using var cluster = RecordingCluster.OpenReadOnly(files, TimeProvider.System);
        var topics = await cluster.ListTopicsAsync(Cancellation);
        var watermarks = await cluster.WatermarksAsync([First], IsolationLevel.ReadCommitted, Cancellation);

        Assert.Equal(2, topics.Single().Partitions.Count);
        Assert.Equal(new Watermarks(First, 100, 110), watermarks.Single());
        Assert.Equal(["manifest.json", "schemas/orders-value-v1.avsc"], files.Asked);
    }

    [Fact]
    public async Task OpenSource_OnePartition_LoadsItsFileAlone()
    {
        var files = new CountingFiles(SampleRecording.Create());
        await using var cluster = RecordingCluster.OpenReadOnly(files, TimeProvider.System);

        var read = await ReadAsync(cluster, First, 100);

        Assert.Equal(SampleRecording.Messages(0).Select(StoredMessageLine.Of), read.Select(StoredMessageLine.Of));
        Assert.DoesNotContain(SampleRecording.SecondFile, files.Asked);
    }

    [Fact]
    public async Task Produce_ReadOnly_IsRefused()
    {
        await using var cluster = RecordingCluster.OpenReadOnly(SampleRecording.Create(), TimeProvider.System);

        var refused = await Assert.ThrowsAsync<ClusterException>(() => cluster.ProduceAsync("orders", [new NewMessage()], Cancellation));

        Assert.Equal(ClusterError.ReadOnly, refused.Error);
        Assert.Equal(new ClusterIdentity("sample", "recording", "memory", true), cluster.Identity);
    }

    [Fact]
    public async Task Produce_Copy_GoesOnAtTheRecordedOffset()
    {
        await using var cluster = RecordingCluster.OpenCopy(SampleRecording.Create(), TimeProvider.System);

        var placed = await cluster.ProduceAsync("orders", [new NewMessage { Partition = 0, Value = [1], TimestampMs = 5 }], Cancellation);

        Assert.Equal(new ProduceResult(0, 110), placed.Single());
        Assert.Equal([100, 102, 104, 106, 108, 110], (await ReadAsync(cluster, First, 100)).Select(message => message.Offset));
    }

    [Fact]
    public async Task OpenSource_DamagedPartition_LeavesTheOtherReadable()
    {
        var recording = SampleRecording.Create();
        recording.Files[SampleRecording.FirstFile][^1] ^= 1;
        await using var cluster = RecordingCluster.OpenReadOnly(recording, TimeProvider.System);

        var corrupt = await Assert.ThrowsAsync<ClusterException>(() => ReadAsync(cluster, First, 100));

        Assert.Equal(ClusterError.Corrupt, corrupt.Error);
        Assert.Equal("NX4417", Assert.IsType<DiagnosticException>(corrupt.InnerException).Diagnostics[0].Code);
        Assert.Equal(5, (await ReadAsync(cluster, Second, 100)).Count);
    }

    [Fact]
    public void Open_SchemaFileMissing_SaysWhich()
    {
        var recording = SampleRecording.Create();
        recording.Files.Remove("schemas/orders-value-v1.avsc");

        var told = Assert.Throws<DiagnosticException>(() => RecordingCluster.OpenReadOnly(recording, TimeProvider.System)).Diagnostics[0];

        Assert.Equal("NX4423", told.Code);
        Assert.Contains("schemas/orders-value-v1.avsc", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_Demo_HasTopicsGroupsAndSchemas()
    {
        await using var cluster = RecordingCluster.OpenCopy(Folder(), TimeProvider.System);

        var topics = await cluster.ListTopicsAsync(Cancellation);
        var groups = await cluster.ListGroupsAsync(Cancellation);

        Assert.Equal(ScenarioTopics.All.Select(topic => topic.Name).Order(StringComparer.Ordinal), topics.Select(topic => topic.Name));
        Assert.Equal(ScenarioGroup.All.Select(group => group.Id), groups.Select(group => group.Id));
        Assert.Equal("AVRO", (await cluster.Schemas.FindAsync(ScenarioSchemas.AuthorisationId, Cancellation))?.Identity.Type);
        Assert.Equal("PROTOBUF", (await cluster.Schemas.FindAsync(ScenarioSchemas.FraudScoreId, Cancellation))?.Identity.Type);
    }

    [Fact]
    public void Read_ResourcesOfTheExecutable_AreTheFilesOfTheFolder()
    {
        var resources = new ResourceRecordingFiles(Assembly.Load("nexflow"), "recordings/payments-incident");
        var folder = Folder();
        var manifest = ManifestReader.Read(folder);

        var paths = manifest.Topics.SelectMany(topic => topic.Partitions).Select(partition => partition.File)
            .Concat(manifest.Schemas.Select(schema => schema.File))
            .Append(RecordingManifest.FileName);

        Assert.True(resources.Exists);
        Assert.All(paths, path => Assert.Equal(folder.Read(path, int.MaxValue), resources.Read(path, int.MaxValue)));
        Assert.False(new ResourceRecordingFiles(Assembly.Load("nexflow"), "recordings/other").Exists);
    }

    private static FolderRecordingFiles Folder() => new(Path.Combine(RepositoryRoot.Path, "recordings", PaymentsIncident.Name));

    private static async Task<List<StoredMessage>> ReadAsync(EmbeddedCluster cluster, TopicPartition partition, long from)
    {
        var messages = new List<StoredMessage>();
        await using var source = cluster.OpenSource(new SourceRequest([new PartitionOffset(partition, from)], IsolationLevel.ReadCommitted, 1 << 20, Wait: false));
        while (await source.ReadAsync(Cancellation) is { } batch)
        {
            for (var i = 0; i < batch.Count; i++)
            {
                messages.Add(batch[i].Copy());
            }
        }

        return messages;
    }
}
