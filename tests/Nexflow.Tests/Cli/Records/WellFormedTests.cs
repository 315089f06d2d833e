using System.Text.Json;
using Nexflow.Cli.Records;
using Nexflow.Core.Values;
using Nexflow.Tests.Cli.Support;

namespace Nexflow.Tests.Cli.Records;

public sealed class WellFormedTests
{
    // Attributes hold no half pairs: ^ stands for a high half, _ for a low one.
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("^_ whole", "^_ whole")]
    [InlineData("a^", "a\uFFFD")]
    [InlineData("_b^_", "\uFFFDb^_")]
    public void Of_NestedText_ReplacesHalvesOnly(string text, string expected)
    {
        (text, expected) = (Halves(text), Halves(expected));
        var value = new RecordValue([new Field("list", new ListValue([new Int64Value(1), new StringValue(text)]))]);

        var clean = Assert.IsType<RecordValue>(WellFormed.Of(value));

        Assert.Equal(text == expected, ReferenceEquals(value, clean));
        Assert.Equal(new StringValue(expected), Assert.IsType<ListValue>(clean.Fields[0].Value).Items[1]);
    }

    [Fact]
    public async Task Peek_ARecordWithHalfAPair_IsJsonThatStrictReadersTakeAndSaysSo()
    {
        var cluster = Demo.Cluster();
        Demo.Append(cluster, "empty", 0, "k", """{"text":"cut \ud83d"}""", 1);

        var run = await CliRun.OfAsync(new CliWorld { Cluster = cluster }, "peek", "empty", "-o", "jsonl");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("cut \uFFFD", json.RootElement.GetProperty("value").GetProperty("text").GetString());
        Assert.StartsWith("NX4010", json.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    private static string Halves(string text) => text.Replace('^', '\ud83d').Replace('_', '\ude00');
}
