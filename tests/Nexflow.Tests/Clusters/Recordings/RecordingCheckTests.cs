using Nexflow.Clusters.Recordings;
using Nexflow.Tests.Architecture;

namespace Nexflow.Tests.Clusters.Recordings;

public sealed class RecordingCheckTests : IDisposable
{
    private static readonly string Demo = Path.Combine(SourceTree.Root, "recordings", "payments-incident");

    private readonly string _folder = Directory.CreateTempSubdirectory("nexflow-check-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_TheDemo_FindsNothing() =>
        Assert.Empty(RecordingCheck.Run(new FolderRecordingFiles(Demo), TestContext.Current.CancellationToken));

    [Fact]
    public void Run_MissingShortAndChangedFiles_NamesEach()
    {
        foreach (var file in Directory.EnumerateFiles(Demo, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Demo, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.Delete(Path.Combine(_folder, "fraud.scores", "partition-0.avro"));
        File.WriteAllBytes(Path.Combine(_folder, "fraud.scores", "partition-1.avro"), [1, 2, 3]);
        var changed = Path.Combine(_folder, "fraud.scores", "partition-2.avro");
        var bytes = File.ReadAllBytes(changed);
        bytes[^1] ^= 1;
        File.WriteAllBytes(changed, bytes);

        var found = RecordingCheck.Run(new FolderRecordingFiles(_folder), TestContext.Current.CancellationToken);

        Assert.Equal([RecordingProblem.FileMissing, RecordingProblem.SizeDiffers, RecordingProblem.HashDiffers], found.Select(problem => problem.Code));
    }
}
