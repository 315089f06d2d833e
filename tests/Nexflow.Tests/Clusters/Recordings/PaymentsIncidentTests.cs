using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Nexflow.Clusters.Recordings;
using Nexflow.Core.Records;
using Nexflow.Tests.Support;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>Holds the recording in the repository against its generator.</summary>
public sealed class PaymentsIncidentTests
{
    /// <summary>
    /// What this runtime's deflate made of <see cref="Probe"/> when the files were written. Another zlib packs the same records into
    /// other bytes; then only the unpacked content can be compared, and the test says so.
    /// </summary>
    private const string ProbeHash = "ac1b10f96a873b16";

    private static readonly Lazy<MemoryRecording> Generated = new(PaymentsIncident.Generate);

    private static readonly Lazy<FolderRecordingFiles> Committed = new(Open);

    private static string Folder => Path.Combine(RepositoryRoot.Path, "recordings", PaymentsIncident.Name);

    [Fact]
    public void Generate_SameSeed_IsTheCommittedRecording()
    {
        var committed = Committed.Value;
        var onDisk = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'));
        Assert.Equal(Generated.Value.Files.Keys, onDisk.Order(StringComparer.Ordinal));
        if (Probe() == ProbeHash)
        {
            Assert.All(Generated.Value.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(committed.Read(file.Key, int.MaxValue)), $"{file.Key} differs: run with UPDATE_GOLDEN=1 and review"));
        }
        else
        {
            TestContext.Current.TestOutputHelper!.WriteLine("This runtime's deflate packs differently: records are compared, not bytes.");
            Assert.Equal(Content(Generated.Value), Content(committed));
        }
    }

    [Fact]
    public void Generate_Always_UnpacksToTheCommittedRecords() => Assert.Equal(Content(Generated.Value), Content(Committed.Value));

    private static FolderRecordingFiles Open()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Update();
        }

        return new FolderRecordingFiles(Folder);
    }

    private static void Update()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        foreach (var (path, bytes) in Generated.Value.Files)
        {
            var target = Path.Combine(Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }

    private static string Probe()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i * 7919 % 10007},")));
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(text);
        }

        return Convert.ToHexStringLower(SHA256.HashData(packed.ToArray()))[..16];
    }

    /// <summary>One line per record with a hash of everything in it, after the manifest without what depends on the packing.</summary>
    private static IEnumerable<string> Content(IRecordingFiles files)
    {
        var manifest = ManifestReader.Read(files);
        var lines = new List<string>();
        var plain = manifest with
        {
            Topics = [.. manifest.Topics.Select(topic => topic with { Partitions = [.. topic.Partitions.Select(p => p with { Bytes = 0, Sha256 = new string('0', 64) })] })],
        };
        lines.AddRange(Encoding.UTF8.GetString(ManifestWriter.Write(plain)).Split('\n'));
        lines.AddRange(manifest.Schemas.Select(schema => Encoding.UTF8.GetString(files.Read(schema.File, int.MaxValue)!)));
        foreach (var topic in manifest.Topics)
        {
            foreach (var partition in topic.Partitions)
            {
                PartitionFile.Read(files, topic.Name, partition, (in Message message) => lines.Add(Line(message)));
            }
        }

        return lines;
    }

    private static string Line(in Message message) =>
        $"{message.Topic}/{message.Partition}@{message.Offset} {message.TimestampMs} {message.TimestampKind} {message.HasKey} {Convert.ToHexString(message.Key)}"
        + $" {message.HasValue} {Convert.ToHexString(SHA256.HashData(message.Value))} {Convert.ToHexString(SHA256.HashData(message.Headers.Bytes))}";
}
