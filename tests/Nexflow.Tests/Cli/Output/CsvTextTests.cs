using System.Diagnostics;
using Nexflow.Cli.Output;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;

namespace Nexflow.Tests.Cli.Output;

public sealed class CsvTextTests
{
    private static readonly string[] Hard = ["plain", "with,comma", "with \"quotes\"", "two\nlines", "", " spaces ", "支払い", "a\r\nb", "'single'"];

    [Fact]
    public void Line_HardTexts_AreReadBackByPython()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/python3"), "no python3 here");
        var row = new RecordValue([.. Hard.Select((text, i) => new Field($"c{i}", new StringValue(text)))]);

        var read = Python("import csv,json,sys; print(json.dumps(list(csv.reader(sys.stdin))))", $"{CsvText.Header(row)}\n{CsvText.Line(row)}\n");

        var expected = new ListValue([.. new[] { row.Fields.Select(field => field.Name), Hard }.Select(line => (Value)new ListValue([.. line.Select(text => (Value)new StringValue(text))]))]);
        Assert.Equal(JsonText.Format(expected), JsonText.Format(JsonDecoder.Decode(System.Text.Encoding.UTF8.GetBytes(read)).Value!));
    }

    [Fact]
    public void Line_Parts_AreJson() =>
        Assert.Equal("\"[1,2]\",", CsvText.Line(new RecordValue([new Field("list", new ListValue([new Int64Value(1), new Int64Value(2)])), new Field("nothing", Value.Null)])));

    private static string Python(string program, string input)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", ["-X", "utf8", "-c", $"import io,sys; sys.stdin=io.TextIOWrapper(sys.stdin.buffer, newline=''); {program}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
