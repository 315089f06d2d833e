using System.Text.Json;
using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Commands;

/// <summary>Ranges, limits and forms of peek on the recording, which stands still.</summary>
public sealed class PeekTests
{
    private const string Topic = "payments.requested";

    [Theory]
    [InlineData("start", 4836)]
    [InlineData("start --limit 5", 5)]
    [InlineData("start --partition 0", 1221)]
    [InlineData("start --partition 0,3", 2429)]
    [InlineData("--last 7", 7)]
    [InlineData("+2", 4828)]
    [InlineData("-2", 8)]
    [InlineData("703000:703010 --partition 0", 10)]
    [InlineData("703179 --partition 0", 0)]
    [InlineData("end", 0)]
    [InlineData("@2026-03-14T17:00:00Z:@2026-03-14T18:00:00Z", 4836)]
    [InlineData("@2020-01-01:@2020-01-02", 0)]
    public async Task Range_OfATopic_PrintsExactlyItsRecords(string range, int count)
    {
        var finished = await CommandLine.RunAsync(0, ["peek", Topic, .. range.Split(' '), "--cluster", CommandLine.Recording, "-o", "jsonl"]);

        Assert.Equal(count, CommandLine.LinesOf(finished.Output));
        Assert.Contains("scanned", finished.Error, StringComparison.Ordinal);
        // Where nothing lies, a second line says where the newest record is.
        Assert.Equal(count > 0 ? 1 : 2, CommandLine.LinesOf(finished.Error));
    }

    [Fact]
    public async Task TimeRange_OfATopic_AgreesWithTheTimestampsOfAll()
    {
        var all = await RecordsAsync("start");
        var from = DateTimeOffset.Parse("2026-03-14T17:30:00Z", System.Globalization.CultureInfo.InvariantCulture);
        var expected = all.Where(r => r.GetProperty("timestamp").GetDateTimeOffset() is var t && t >= from && t < from.AddMinutes(5)).Select(Position).Order().ToList();

        var range = await RecordsAsync("@2026-03-14T17:30:00Z:@2026-03-14T17:35:00Z");

        Assert.NotEmpty(expected);
        Assert.Equal(expected, [.. range.Select(Position).Order()]);
    }

    [Fact]
    public async Task Ordered_Records_GoByTimestamp()
    {
        var records = await RecordsAsync("start", "--ordered", "--limit", "500");

        var times = records.Select(r => r.GetProperty("timestamp").GetDateTimeOffset()).ToList();
        Assert.Equal(500, times.Count);
        Assert.True(times.Zip(times.Skip(1)).Count(pair => pair.First > pair.Second) < 5, "the timestamps of the recording are nearly in order, so a merge is too");
    }

    [Fact]
    public async Task Follow_WithALimit_EndsByItself()
    {
        var finished = await CommandLine.RunAsync(0, "peek", Topic, "--follow", "--limit", "3", "-o", "jsonl");

        Assert.Equal(3, CommandLine.LinesOf(finished.Output));
        Assert.StartsWith("limit reached", finished.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_Prints_WhatItNames()
    {
        var finished = await CommandLine.RunAsync(0, "peek", Topic, "703000:703002", "--partition", "0", "--cluster", CommandLine.Recording, "--format", "%t|%p|%o|%T\\n", "--quiet");

        Assert.Matches(@"^payments\.requested\|0\|703000\|\d{13}\npayments\.requested\|0\|703001\|\d{13}\n$", finished.Output);
        Assert.Empty(finished.Error);
    }

    [Fact]
    public async Task Verdict_InJson_IsTheLastObject()
    {
        var finished = await CommandLine.RunAsync(0, "peek", Topic, "--last", "2", "--cluster", CommandLine.Recording, "-o", "json", "--verdict");

        var rows = await Python.ReadJsonAsync(finished.Output);
        Assert.Equal(3, rows.GetArrayLength());
        Assert.False(rows[2].TryGetProperty("offset", out _));
    }

    [Fact]
    public async Task Values_OfEveryFormat_AreDecoded()
    {
        foreach (var topic in new[] { "payments.requested", "payments.authorisations", "payments.completed", "fraud.scores", "customers.profile" })
        {
            var finished = await CommandLine.RunAsync(0, "peek", topic, "--last", "1", "--cluster", CommandLine.Recording, "-o", "jsonl");
            var record = (await Python.ReadJsonLinesAsync(finished.Output))[0];
            Assert.True(record.GetProperty("value").ValueKind == JsonValueKind.Object, $"{topic}: {record}");
        }
    }

    [Fact]
    public async Task Patterns_OfTopics_ReadEachThatMatches()
    {
        var finished = await CommandLine.RunAsync(0, "peek", "payments.*,!*.dlq", "--last", "60", "--cluster", CommandLine.Recording, "-o", "csv");

        var topics = (await Python.ReadCsvAsync(finished.Output)).EnumerateArray().Select(r => r.GetProperty("topic").GetString()).ToHashSet();
        Assert.Subset(new HashSet<string?> { "payments.requested", "payments.authorisations", "payments.completed" }, topics);
        Assert.True(topics.Count > 1);
    }

    [Theory]
    [InlineData("no-such-*")]
    [InlineData("payments.requested end")]
    public async Task FailEmpty_WithoutARecord_Exits6(string line) =>
        Assert.Empty((await CommandLine.RunAsync(6, ["peek", .. line.Split(' '), "--cluster", CommandLine.Recording, "--fail-empty"])).Output);

    private static async Task<List<JsonElement>> RecordsAsync(params string[] more)
    {
        var finished = await CommandLine.RunAsync(0, ["peek", Topic, .. more, "--cluster", CommandLine.Recording, "-o", "jsonl"]);
        return [.. (await Python.ReadJsonLinesAsync(finished.Output)).EnumerateArray()];
    }

    private static (int Partition, long Offset) Position(JsonElement record) => (record.GetProperty("partition").GetInt32(), record.GetProperty("offset").GetInt64());
}
