using System.Diagnostics;
using Nexflow.Clusters.Recordings;
using Nexflow.Core.Records;
using Nexflow.Tests.Support;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>Holds the demo against programs that are not ours: fastavro for files and payloads, protoc and Google's protobuf for the rest.</summary>
public sealed class IndependentReaderTests
{
    private static string Folder => Path.Combine(RepositoryRoot.Path, "recordings", PaymentsIncident.Name);

    private static string Script => Path.Combine(RepositoryRoot.Path, "tests", "Nexflow.Tests", "Clusters", "Recordings", "read_recording.py");

    [Fact]
    public void Read_ByFastavro_IsTheDemoAsWeReadIt()
    {
        TestKit.RequireHome("recordings read by fastavro");

        var theirs = TestKit.Run("", "python", Script, "records", Folder).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(theirs, Ours(Folder));
    }

    [Fact]
    public void Read_WrittenByFastavro_IsTheDemo()
    {
        TestKit.RequireHome("recordings written by fastavro");
        var temporary = Directory.CreateTempSubdirectory("nexflow-").FullName;
        try
        {
            var target = Path.Combine(temporary, "rewritten");
            TestKit.Run("", "python", Script, "rewrite", Folder, target);

            Assert.Equal(Ours(Folder), Ours(target));
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    [Fact]
    public void Payloads_DecodedByFastavroAndProtobuf_AgreeOnEveryPayment()
    {
        TestKit.RequireHome("payloads decoded by fastavro and protobuf");
        var descriptors = Path.Combine(Directory.CreateTempSubdirectory("nexflow-").FullName, "fraud.pb");
        try
        {
            Protoc("--include_imports", $"--descriptor_set_out={descriptors}", "-I", Path.Combine(Folder, "schemas"), "fraud.scores-value-v1.proto");

            var told = TestKit.Run("", "python", Script, "payloads", Folder, descriptors).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ')).ToDictionary(words => words[0], words => words[1..].Select(int.Parse).ToArray());

            // Three poisoned authorisations; an empty, a cut and a Latin-1 request. Everything else decodes.
            Assert.Equal(3, told["payments.authorisations"][1]);
            Assert.Equal(3, told["payments.requested"][1]);
            Assert.All(["payments.completed", "customers.profile", "fraud.scores", "settlements.batches", "merchants.reference"], topic => Assert.Equal(0, told[topic][1]));
            Assert.Equal(told["payments.completed"][0], told["joined"][0]);
            Assert.InRange(told["joined"][0], 4000, int.MaxValue);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(descriptors)!, recursive: true);
        }
    }

    private static List<string> Ours(string folder)
    {
        var files = new FolderRecordingFiles(folder);
        var lines = new List<string>();
        foreach (var topic in ManifestReader.Read(files).Topics)
        {
            foreach (var partition in topic.Partitions)
            {
                PartitionFile.Read(files, topic.Name, partition, (in Message message) => lines.Add(StoredMessageLine.Of(message.Copy())));
            }
        }

        return lines;
    }

    private static void Protoc(params string[] arguments)
    {
        Process? process;
        try
        {
            var start = new ProcessStartInfo("protoc") { RedirectStandardError = true };
            Array.ForEach(arguments, start.ArgumentList.Add);
            process = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine("skipped: decoding of protobuf payloads needs protoc (Debian: protobuf-compiler)");
            Assert.Skip("no protoc");
            return;
        }

        using (process)
        {
            var errors = process!.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, errors);
        }
    }
}
