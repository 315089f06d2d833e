using System.Text;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Diagnostics;

namespace Nexflow.Clusters.Recordings;

/// <summary>Opens a recording or a snapshot as a cluster. Only the manifest and the schemas are read; a partition's file is when somebody reads the partition.</summary>
public static class RecordingCluster
{
    private const long LargestSchema = 16 << 20;

    /// <summary>The recording as it was captured; every write is refused.</summary>
    /// <exception cref="DiagnosticException">There is no recording, or its manifest cannot be trusted (<c>NX4401</c>–<c>NX4408</c>, <c>NX4423</c>).</exception>
    public static EmbeddedCluster OpenReadOnly(IRecordingFiles files, TimeProvider time) => Open(files, "recording", readOnly: true, time);

    /// <summary>A copy in memory that can be written to: offsets go on where the recording ends, and the files stay as they are.</summary>
    /// <exception cref="DiagnosticException">As of <see cref="OpenReadOnly"/>.</exception>
    public static EmbeddedCluster OpenCopy(IRecordingFiles files, TimeProvider time) => Open(files, "embedded", readOnly: false, time);

    private static EmbeddedCluster Open(IRecordingFiles files, string kind, bool readOnly, TimeProvider time)
    {
        var manifest = ManifestReader.Read(files);
        var cluster = new EmbeddedCluster(new EmbeddedClusterOptions
        {
            Identity = new ClusterIdentity(manifest.Name, kind, files.Location, readOnly),
            Time = time,
            // What was captured stays, however old it is.
            Retention = false,
        });
        foreach (var topic in manifest.Topics)
        {
            cluster.AddTopic(topic.Name, [.. topic.Partitions.Select(partition => Defer(files, topic.Name, partition))], topic.Config);
        }

        foreach (var schema in manifest.Schemas)
        {
            cluster.Schemas.Add(Schema(files, schema));
        }

        foreach (var group in manifest.Groups)
        {
            cluster.Groups.Set(group);
        }

        return cluster;
    }

    private static DeferredPartition Defer(IRecordingFiles files, string topic, RecordedPartition partition) =>
        new(partition.Low, partition.High, target => PartitionFile.Read(files, topic, partition, target.Append));

    private static RegisteredSchema Schema(IRecordingFiles files, RecordedSchema schema) => new(
        schema.Identity,
        Text(files, schema.File),
        schema.References.ToDictionary(reference => reference.Key, reference => Text(files, reference.Value), StringComparer.Ordinal));

    private static string Text(IRecordingFiles files, string path)
    {
        try
        {
            return Encoding.UTF8.GetString(files.Read(path, LargestSchema)
                ?? throw RecordingProblem.Recording(RecordingProblem.SchemaMissing, $"The manifest names the schema {path}, but it is not there.", "Copy the recording again, with its folder schemas."));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw RecordingProblem.Recording(RecordingProblem.Unreadable, $"The schema {path} cannot be read: {refused.Message}", "Check the permissions of the folder.");
        }
    }
}
