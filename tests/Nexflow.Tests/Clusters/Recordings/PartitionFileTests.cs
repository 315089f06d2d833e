using System.Text;
using Nexflow.Clusters.Recordings;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Recordings;

public sealed class PartitionFileTests
{
    /// <summary>All that a recording's record has, and a chain that a file of a megabyte could make a million long.</summary>
    private const string Recursive =
        """
        {"type":"record","name":"RecordedMessage","namespace":"nexflow.recording","fields":[
          {"name":"chain","type":{"type":"record","name":"Chain","fields":[{"name":"next","type":["null","Chain"]}]}},
          {"name":"offset","type":"long"},{"name":"timestamp","type":"long"},
          {"name":"timestampType","type":{"type":"enum","name":"TimestampType","symbols":["NONE","CREATE_TIME","LOG_APPEND_TIME"]}},
          {"name":"key","type":["null","bytes"]},{"name":"value","type":["null","bytes"]},
          {"name":"headers","type":{"type":"array","items":{"type":"record","name":"Header","fields":[{"name":"name","type":"bytes"},{"name":"value","type":["null","bytes"]}]}}}]}
        """;

    [Fact]
    public void Read_GoodFile_IsWhatWasWritten()
    {
        var read = Read(SampleRecording.Create(), 0);

        Assert.Equal(SampleRecording.Messages(0).Select(Line), read.Select(Line));
    }

    [Fact]
    public void Read_MissingFile_SaysSo() => Expect("NX4410", recording => recording.Files.Remove(SampleRecording.FirstFile));

    [Fact]
    public void Read_EmptyFile_IsNoContainer() => Expect("NX4413", recording => recording.Files[SampleRecording.FirstFile] = []);

    [Fact]
    public void Read_ForeignFile_IsNoContainer() => Expect("NX4413", recording => recording.Files[SampleRecording.FirstFile] = Encoding.UTF8.GetBytes("version https://git-lfs.github.com/spec/v1\n"));

    [Fact]
    public void Read_FileCutOff_SaysSo() => Expect("NX4418", recording => recording.Files[SampleRecording.FirstFile] = recording.Files[SampleRecording.FirstFile][..^7]);

    [Fact]
    public void Read_FileCutInItsHeader_SaysSo() => Expect("NX4418", recording => recording.Files[SampleRecording.FirstFile] = recording.Files[SampleRecording.FirstFile][..50]);

    [Fact]
    public void Read_FileCutBetweenBlocks_DiffersInSize()
    {
        // A file of the header alone is a good container file without records.
        var header = ContainerHeader.Read(SampleRecording.Create().Files[SampleRecording.FirstFile]).Length;

        Expect("NX4411", recording => recording.Files[SampleRecording.FirstFile] = recording.Files[SampleRecording.FirstFile][..header]);
    }

    [Fact]
    public void Read_HashOfAnotherFile_Differs() =>
        Expect("NX4412", recording => recording.Change(partition => partition with { Sha256 = new string('0', 64) }));

    [Fact]
    public void Read_SyncMarkerWrong_SaysSo() => Expect("NX4417", recording => recording.Files[SampleRecording.FirstFile][^1] ^= 1);

    [Fact]
    public void Read_SyncMarkerWrongWithAgreeingHash_SaysSo() => Expect("NX4417", recording =>
    {
        byte[] bytes = [.. recording.Files[SampleRecording.FirstFile]];
        bytes[^1] ^= 1;
        recording.Replace(SampleRecording.FirstFile, bytes);
    });

    [Fact]
    public void Read_UnknownCodec_NamesIt() => Expect("NX4415", recording => recording.Replace(
        SampleRecording.FirstFile, Container.Build(ContainerFormat.Schema, "lzma", 0, [])));

    [Fact]
    public void Read_NoSchema_IsADamagedHeader() => Expect("NX4414", recording => recording.Replace(
        SampleRecording.FirstFile, Container.Build("", "null", 0, [])));

    [Theory]
    [InlineData("\"string\"")]
    [InlineData("""{"type":"record","name":"RecordedMessage","namespace":"nexflow.recording","fields":[{"name":"offset","type":"long"}]}""")]
    [InlineData("not a schema")]
    [InlineData(Recursive)]
    public void Read_OtherRecords_AreForeign(string schema) => Expect("NX4416", recording => recording.Replace(
        SampleRecording.FirstFile, Container.Build(schema, "null", 1, [2, 2, 2, 2, 2, 2])));

    [Fact]
    public void Read_BlockThatIsNoDeflate_IsDamaged() => Expect("NX4419", recording => recording.Replace(
        SampleRecording.FirstFile, Container.Build(ContainerFormat.Schema, "deflate", 1, [0xff, 0xff, 0xff])));

    [Fact]
    public void Read_FewerRecordsThanClaimed_IsDamaged() => Expect("NX4419", recording => recording.Replace(
        SampleRecording.FirstFile, Container.Build(ContainerFormat.Schema, "null", 2, Container.Records((100, 1)))));

    [Fact]
    public void Read_MoreRecordsThanClaimed_IsDamaged() => Expect("NX4419", recording => recording.Replace(
        SampleRecording.FirstFile, Container.Build(ContainerFormat.Schema, "null", 1, Container.Records((100, 1), (101, 1)))));

    [Fact]
    public void Read_UnknownTimestampType_IsDamaged() => Expect("NX4419", recording => recording.Replace(
        SampleRecording.FirstFile, Container.Build(ContainerFormat.Schema, "null", 1, new AvroBuffer().Long(100).Long(1).Long(9).Long(0).Long(0).Long(0).Written.ToArray())));

    [Fact]
    public void Read_OffsetsThatFall_SaysSo() => Expect("NX4420", recording => recording.Replace(
        SampleRecording.FirstFile, Container.Build(ContainerFormat.Schema, "null", 2, Container.Records((105, 1), (104, 1)))));

    [Fact]
    public void Read_OffsetTwice_SaysSo() => Expect("NX4420", recording => recording.Replace(
        SampleRecording.FirstFile, Container.Build(ContainerFormat.Schema, "null", 2, Container.Records((105, 1), (105, 1)))));

    [Fact]
    public void Read_OffsetOutsideTheWatermarks_IsALie() => Expect("NX4421", recording => recording.Replace(
        SampleRecording.FirstFile, Container.Build(ContainerFormat.Schema, "null", 1, Container.Records((110, 1)))));

    [Fact]
    public void Read_OtherCountThanPromised_IsALie() => Expect("NX4421", recording => recording.Change(partition => partition with { Count = 4 }));

    [Fact]
    public void Read_OtherTimesThanPromised_IsALie() => Expect("NX4421", recording => recording.Change(partition => partition with { LastTimestampMs = 5 }));

    [Fact]
    public void Read_HugeLengthsClaimed_AllocatesNothing()
    {
        var recording = SampleRecording.Create();
        var huge = new AvroBuffer().Long(100).Long(1).Long(1).Long(1).Long(long.MaxValue).Written.ToArray();
        recording.Replace(SampleRecording.FirstFile, Container.Build(ContainerFormat.Schema, "null", 1, huge));
        Read(SampleRecording.Create(), 0);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal("NX4422", Refused(recording, 0).Code);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void Read_BlockThatUnpacksToFarTooMuch_IsRefused() => Expect("NX4422", recording => recording.Replace(
        SampleRecording.FirstFile, Container.Build(ContainerFormat.Schema, "deflate", 1, Container.Bomb(ContainerFormat.LargestBlock + 1))));

    [Fact]
    public void Read_OnePartitionDamaged_LeavesTheOtherReadable()
    {
        var recording = SampleRecording.Create();
        recording.Files[SampleRecording.FirstFile] = [];

        Assert.Equal(5, Read(recording, 1).Count);
        var told = Refused(recording, 0);
        Assert.StartsWith(SampleRecording.FirstFile, told.Message, StringComparison.Ordinal);
        Assert.NotEmpty(told.Fixes);
    }

    [Fact]
    public void Read_BytesChangedAtRandom_IsADiagnosticAndNothingElse()
    {
        var random = new Random(44);
        var good = SampleRecording.Create();
        var codes = new HashSet<string>();
        for (var round = 0; round < 4000; round++)
        {
            var recording = good.Copy();
            byte[] bytes = [.. recording.Files[SampleRecording.FirstFile]];
            for (var changes = 1 + random.Next(3); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            // With the manifest in agreement the decoder itself has to find it, or the bytes did not matter.
            recording.Replace(SampleRecording.FirstFile, random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
            try
            {
                Read(recording, 0);
            }
            catch (DiagnosticException told)
            {
                codes.Add(told.Diagnostics[0].Code);
            }
        }

        Assert.Superset(new HashSet<string> { "NX4413", "NX4416", "NX4417", "NX4418", "NX4419" }, codes);
    }

    private static void Expect(string code, Action<MemoryRecording> spoil)
    {
        var recording = SampleRecording.Create();
        spoil(recording);
        Assert.Equal(code, Refused(recording, 0).Code);
    }

    private static Diagnostic Refused(MemoryRecording recording, int partition) => Assert.Throws<DiagnosticException>(() => Read(recording, partition)).Diagnostics[0];

    private static List<StoredMessage> Read(MemoryRecording recording, int partition)
    {
        var messages = new List<StoredMessage>();
        PartitionFile.Read(recording, "orders", ManifestReader.Read(recording).Topics[0].Partitions[partition], (in Message message) => messages.Add(message.Copy()));
        return messages;
    }

    private static string Line(StoredMessage message) => StoredMessageLine.Of(message);
}
