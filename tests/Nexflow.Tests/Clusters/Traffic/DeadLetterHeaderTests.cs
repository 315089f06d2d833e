using System.Text;
using System.Text.Json;
using Nexflow.Clusters.Recordings;
using Nexflow.Clusters.Traffic;
using Nexflow.Core.Records;
using Nexflow.Tests.Clusters.Recordings;
using Nexflow.Tests.Support;

namespace Nexflow.Tests.Clusters.Traffic;

/// <summary>The demo's dead letters have the headers that the frameworks themselves wrote: names, order, and how each value is encoded.</summary>
public sealed class DeadLetterHeaderTests
{
    private static readonly string[] Numbers = ["__connect.errors.partition", "__connect.errors.offset", "__connect.errors.task.id"];

    [Theory]
    [InlineData("connect-put.jsonl", "__connect.errors.", ScenarioTopics.AuthorisationsDlq)]
    [InlineData("spring3-listener.jsonl", "kafka_dlt-", ScenarioTopics.NotificationsDlt)]
    public void Headers_OfDeadLetters_AreAsTheFrameworkWritesThem(string captured, string prefix, string topic)
    {
        var home = TestKit.RequireHome("captured dead letters");
        var theirs = Captured(Path.Combine(home, "dead-letters", captured), prefix);

        var ours = Read(topic).Select(message => Shape(message.HeaderBytes, prefix)).ToList();

        Assert.All(ours, shape => Assert.Equal(theirs, shape));
    }

    [Fact]
    public void Origins_OfDeadLetters_HoldTheSameKeyAndValue()
    {
        var origins = Read(ScenarioTopics.Authorisations).Concat(Read(ScenarioTopics.Notifications)).ToDictionary(message => (message.Topic, message.Partition, message.Offset));
        var letters = Read(ScenarioTopics.AuthorisationsDlq).Concat(Read(ScenarioTopics.NotificationsDlt)).ToList();

        Assert.All(letters, letter =>
        {
            var origin = origins[Origin(letter)];
            Assert.Equal(origin.Key, letter.Key);
            Assert.Equal(origin.Value, letter.Value);
            Assert.True(letter.HeaderBytes.AsSpan().StartsWith(origin.HeaderBytes));
        });
        Assert.InRange(letters.Count, 300, 1000);
    }

    private static (string Topic, int Partition, long Offset) Origin(StoredMessage letter)
    {
        var (topic, partition, offset) = ("", 0, 0L);
        foreach (var header in new HeaderBlock(letter.HeaderBytes))
        {
            switch (Encoding.UTF8.GetString(header.Name))
            {
                case "__connect.errors.topic" or "kafka_dlt-original-topic":
                    topic = Encoding.UTF8.GetString(header.Value);
                    break;
                case "__connect.errors.partition":
                    partition = int.Parse(header.Value);
                    break;
                case "__connect.errors.offset":
                    offset = long.Parse(header.Value);
                    break;
                case "kafka_dlt-original-partition":
                    partition = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header.Value);
                    break;
                case "kafka_dlt-original-offset":
                    offset = System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(header.Value);
                    break;
            }
        }

        return (topic, partition, offset);
    }

    /// <summary>Name and encoding of each of the framework's headers, in order.</summary>
    private static List<string> Shape(byte[] headers, string prefix)
    {
        var shape = new List<string>();
        foreach (var header in new HeaderBlock(headers))
        {
            var name = Encoding.UTF8.GetString(header.Name);
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                shape.Add(Shape(name, header.Value.ToArray()));
            }
        }

        return shape;
    }

    /// <summary>Integers are told from text by name, as a four-byte integer may be text as well.</summary>
    private static string Shape(string name, byte[] value) => name switch
    {
        "kafka_dlt-original-partition" or "kafka_dlt-original-offset" or "kafka_dlt-original-timestamp" => $"{name}: {value.Length} bytes",
        _ when Numbers.Contains(name) => $"{name}: {(value.All(b => b is >= (byte)'0' and <= (byte)'9') ? "digits" : "text")}",
        _ => $"{name}: text",
    };

    private static List<string> Captured(string file, string prefix)
    {
        using var document = JsonDocument.Parse(File.ReadLines(file).First());
        return [.. document.RootElement.GetProperty("headers").EnumerateArray()
            .Where(header => header.GetProperty("name").GetString()!.StartsWith(prefix, StringComparison.Ordinal))
            .Select(header => Shape(header.GetProperty("name").GetString()!, header.GetProperty("value").GetProperty("base64").GetBytesFromBase64()))];
    }

    private static List<StoredMessage> Read(string topic)
    {
        var files = new FolderRecordingFiles(Path.Combine(RepositoryRoot.Path, "recordings", PaymentsIncident.Name));
        var messages = new List<StoredMessage>();
        foreach (var partition in ManifestReader.Read(files).Topics.Single(found => found.Name == topic).Partitions)
        {
            PartitionFile.Read(files, topic, partition, (in Message message) => messages.Add(message.Copy()));
        }

        return messages;
    }
}
