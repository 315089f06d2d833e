using System.Text;
using Nexflow.Clusters.Recordings;
using Nexflow.Core.Diagnostics;

namespace Nexflow.Tests.Clusters.Recordings;

public sealed class RecordingManifestTests
{
    public static TheoryData<string, string, string> Spoiled => new()
    {
        { "\"format\": 1", "\"format\": 99", "NX4405" },
        { "\"format\": 1", "\"format\": \"1\"", "NX4404" },
        { "\"format\": 1,", "", "NX4404" },
        { "\"low\": 100", "\"low\": 1.5", "NX4404" },
        { "\"low\": 100", "\"low\": null", "NX4404" },
        { "\"name\": \"sample\"", "\"name\": \"\\ud800\"", "NX4403" },
        { "\"tool\"", "\"\\udc00\"", "NX4403" },
        { "\"1970-01-01T00:00:00Z\"", "\"yesterday\"", "NX4404" },
        { "\"retention.ms\": \"1000\"", "\"retention.ms\": 1000", "NX4404" },
        { "\"topics\": [", "\"topics\": 5, \"x\": [", "NX4404" },
        { "\"low\": 100", "\"low\": 111", "NX4406" },
        { "\"low\": 100", "\"low\": -1", "NX4406" },
        { "\"count\": 5", "\"count\": 11", "NX4406" },
        { "\"count\": 5", "\"count\": -5", "NX4406" },
        { "\"id\": 1,", "\"id\": 2,", "NX4406" },
        { "\"name\": \"orders\"", "\"name\": \"../orders\"", "NX4406" },
        { "\"name\": \"orders\"", "\"name\": \"\"", "NX4406" },
        { "orders/partition-1.avro", "orders/partition-0.avro", "NX4406" },
        { "\"type\": \"AVRO\"", "\"type\": \"XML\"", "NX4406" },
        { "orders/partition-1.avro", "../partition-1.avro", "NX4407" },
        { "orders/partition-1.avro", "/etc/passwd", "NX4407" },
        { "orders/partition-1.avro", "orders\\\\partition-1.avro", "NX4407" },
        { "orders/partition-1.avro", "c:partition-1.avro", "NX4407" },
        { "orders/partition-1.avro", "orders/./x", "NX4407" },
        { "schemas/orders-value-v1.avsc", "../../secret", "NX4407" },
    };

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void Read_SpoiledManifest_IsItsOwnDiagnostic(string from, string to, string code)
    {
        var recording = SampleRecording.Create();
        recording.ChangeText(from, to);

        var told = Refused(recording);

        Assert.Equal(code, told.Code);
        Assert.NotEmpty(told.Fixes);
    }

    [Fact]
    public void Read_WrongShape_SaysWhere()
    {
        var recording = SampleRecording.Create();
        recording.ChangeText("\"high\": 110", "\"high\": true");

        Assert.Contains("topics[0].partitions[0].high", Refused(recording).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoFolder_IsNotFound() => Assert.Equal("NX4401", Refused(new MemoryRecording { Exists = false }).Code);

    [Fact]
    public void Read_NoManifest_SaysSo() => Assert.Equal("NX4402", Refused(new MemoryRecording()).Code);

    [Fact]
    public void Read_FolderThatIsMissing_IsNotFound()
    {
        var files = new FolderRecordingFiles(Path.Combine(Path.GetTempPath(), "nexflow-no-such-folder"));

        Assert.Equal("NX4401", Assert.Throws<DiagnosticException>(() => ManifestReader.Read(files)).Diagnostics[0].Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"format\": 1")]
    [InlineData("{} {}")]
    [InlineData("\0\0\0\0")]
    public void Read_NotJson_SaysWhere(string text)
    {
        var recording = SampleRecording.Create();
        recording.Files[RecordingManifest.FileName] = Encoding.UTF8.GetBytes(text);

        var told = Refused(recording);

        Assert.Equal("NX4403", told.Code);
        Assert.Contains("line 1", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnyByteChanged_IsADiagnosticOrAManifest()
    {
        var good = SampleRecording.Create().Files[RecordingManifest.FileName];
        var random = new Random(20260314);
        var refused = 0;
        for (var round = 0; round < 5000; round++)
        {
            var recording = new MemoryRecording();
            byte[] bytes = [.. good];
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            recording.Files[RecordingManifest.FileName] = bytes;
            try
            {
                ManifestReader.Read(recording);
            }
            catch (DiagnosticException told)
            {
                Assert.Matches("^NX44[0-9]{2}$", told.Diagnostics[0].Code);
                refused++;
            }
        }

        Assert.InRange(refused, 1000, 4999);
    }

    [Fact]
    public void Write_WhatWasRead_IsTheSameBytes()
    {
        var bytes = SampleRecording.Create().Files[RecordingManifest.FileName];

        Assert.Equal(bytes, ManifestWriter.Write(ManifestReader.Parse(bytes)));
    }

    private static Diagnostic Refused(MemoryRecording recording) => Assert.Throws<DiagnosticException>(() => ManifestReader.Read(recording)).Diagnostics[0];
}
