using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Commands;

/// <summary>Recordings that are cut off, foreign, or do not keep what their manifest promises: a code and the file at fault, never a stack trace.</summary>
public sealed class RecordingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nexflow-e2e-").FullName;

    public RecordingTests()
    {
        var from = Path.Combine(Repository.Root, "recordings", "payments-incident");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(_folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    private string Partition => Path.Combine(_folder, "payments.requested", "partition-0.avro");

    private string Manifest => Path.Combine(_folder, "manifest.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public Task Copy_Untouched_IsRead() => ReadsAsync(0);

    [Fact]
    public async Task File_CutOff_IsTold()
    {
        using (var file = File.OpenWrite(Partition))
        {
            file.SetLength(file.Length * 2 / 3);
        }

        await RefusesAsync();
    }

    [Fact]
    public async Task File_Empty_IsTold()
    {
        File.WriteAllBytes(Partition, []);

        await RefusesAsync();
    }

    [Fact]
    public async Task File_WithAFlippedByte_IsTold()
    {
        var bytes = File.ReadAllBytes(Partition);
        bytes[bytes.Length / 2] ^= 0x40;
        File.WriteAllBytes(Partition, bytes);

        await RefusesAsync();
    }

    [Fact]
    public async Task File_OfAnotherKind_IsTold()
    {
        File.WriteAllBytes(Partition, [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. new byte[400]]);

        await RefusesAsync();
    }

    [Fact]
    public async Task File_OfAnotherTopic_IsTold()
    {
        File.Copy(Path.Combine(_folder, "fraud.scores", "partition-0.avro"), Partition, overwrite: true);

        await RefusesAsync();
    }

    [Fact]
    public async Task File_Missing_IsTold()
    {
        File.Delete(Partition);

        await RefusesAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("not json at all")]
    public async Task Manifest_ThatIsNone_IsToldAtOnce(string text)
    {
        File.WriteAllText(Manifest, text);

        await RefusesAsync("topics");
    }

    [Theory]
    [InlineData("\"low\": ", "9")]
    [InlineData("\"count\": ", "9")]
    [InlineData("\"sha256\": \"", "0")]
    public async Task Manifest_ThatPromisesSomethingElse_IsTold(string before, string inserted)
    {
        var text = File.ReadAllText(Manifest);
        var at = text.IndexOf(before, text.IndexOf("\"payments.requested\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(at > 0, $"the manifest has no {before}");
        File.WriteAllText(Manifest, text.Insert(at + before.Length, inserted));

        await RefusesAsync();
    }

    [Fact]
    public async Task Manifest_WithAPathThatLeavesTheFolder_IsRefused()
    {
        File.WriteAllText(Manifest, File.ReadAllText(Manifest).Replace("payments.requested/partition-0.avro", "../../../../etc/hostname", StringComparison.Ordinal));

        await RefusesAsync();
    }

    private Task RefusesAsync() => RefusesAsync("peek", "payments.requested", "start", "-o", "jsonl");

    private async Task RefusesAsync(params string[] arguments)
    {
        var finished = await Runner.RunAsync(Product.Path, [.. arguments, "--cluster", _folder]);

        Assert.InRange(finished.ExitCode, 2, 4);
        CommandLine.Hold(finished, finished.ExitCode, "a recording that does not keep its word");
        Assert.Matches(@"^error NX(44\d\d|5011): ", finished.Error);
    }

    private async Task ReadsAsync(int expected) =>
        CommandLine.Hold(await Runner.RunAsync(Product.Path, ["peek", "payments.requested", "start", "-o", "jsonl", "--cluster", _folder]), expected, "peek");
}
