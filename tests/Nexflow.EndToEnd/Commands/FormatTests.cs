using System.Globalization;
using System.Text.Json;
using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Commands;

/// <summary>One result in five formats, each read by Python: the same rows in each, and but for CSV, which holds payloads as they are, never an escape byte, even with colours forced.</summary>
public sealed class FormatTests
{
    public static TheoryData<string> Lines =>
    [
        "topics", "groups", "peek notifications.outbound start --ordered --limit 40", "peek payments.authorisations start --ordered --limit 40", "peek customers.profile start --ordered",
        "peek payments.requested --last 30", "peek platform.audit-log start --ordered --limit 200", "peek payments.authorisations.dlq --last 20", "peek notifications.outbound 92150:92170 --ordered --raw",
        "peek payments.requested start --ordered --limit 20 --fields $key,$offset,amount.value,merchant.name,header.producer",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Result_InEachFormat_HasTheSameRows(string line)
    {
        string[] Arguments(string format) => [.. line.Split(' '), "--cluster", CommandLine.Recording, "--output", format, "--color", "always", "--quiet"];
        async Task<string> Print(string format) => (await CommandLine.RunAsync(0, Arguments(format))).Output;

        var json = await Python.ReadJsonAsync(await Print("json"));
        var lines = await Python.ReadJsonLinesAsync(await Print("jsonl"));
        var yaml = await Python.ReadYamlAsync(await Print("yaml"));
        var csv = await Python.ReadCsvAsync((await Runner.NexflowAsync(Arguments("csv"))).Output);

        Assert.True(json.GetArrayLength() > 0);
        Assert.True(JsonElement.DeepEquals(json, lines), "json and jsonl differ");
        Assert.Equal(json.GetArrayLength(), yaml.GetArrayLength());
        Assert.Equal(json.GetArrayLength(), csv.GetArrayLength());
        for (var i = 0; i < json.GetArrayLength(); i++)
        {
            Assert.True(JsonElement.DeepEquals(json[i], yaml[i]), $"json: {json[i]}\nyaml: {yaml[i]}");
            HoldsTheSame(json[i], csv[i]);
        }
    }

    [Theory]
    [InlineData("config show")]
    [InlineData("doctor")]
    [InlineData("version")]
    [InlineData("config explain console.theme")]
    [InlineData("topics payments.requested")]
    [InlineData("groups notification-sender")]
    [InlineData("explain NX5004")]
    public async Task Report_AsJson_IsOneDocument(string line)
    {
        var finished = await CommandLine.RunAsync(0, [.. line.Split(' '), "--output", "json"]);

        var document = await Python.ReadJsonAsync(finished.Output);

        Assert.NotEqual(JsonValueKind.Null, document.ValueKind);
    }

    [Fact]
    public async Task Table_WithColoursForced_HasThem()
    {
        var finished = await Runner.NexflowAsync("topics", "--color", "always");

        Assert.Contains('\u001b', finished.Output);
    }

    // A cell of CSV is text: plain values as they are, nested ones as JSON, null as nothing.
    private static void HoldsTheSame(JsonElement row, JsonElement cells)
    {
        foreach (var property in row.EnumerateObject())
        {
            var cell = cells.GetProperty(property.Name).GetString();
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.Object or JsonValueKind.Array:
                    using (var nested = JsonDocument.Parse(cell!))
                    {
                        Assert.True(JsonElement.DeepEquals(property.Value, nested.RootElement), $"{property.Value} is {cell} in CSV");
                    }

                    break;
                case JsonValueKind.String:
                    Assert.Equal(property.Value.GetString(), cell);
                    break;
                case JsonValueKind.Null:
                    Assert.Equal("", cell);
                    break;
                case JsonValueKind.Number:
                    Assert.Equal(property.Value.GetDecimal(), decimal.Parse(cell!, NumberStyles.Float, CultureInfo.InvariantCulture));
                    break;
                default:
                    Assert.Equal(property.Value.GetRawText(), cell);
                    break;
            }
        }
    }
}
