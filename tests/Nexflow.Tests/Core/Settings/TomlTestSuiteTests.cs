using System.Globalization;
using System.Text.Json;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Toml;
using Nexflow.Tests.Support;
using Tomlyn;

namespace Nexflow.Tests.Core.Settings;

/// <summary>The public cases of toml-test: what is valid means what its JSON says, what is invalid is refused with a place.</summary>
public sealed class TomlTestSuiteTests
{
    private static string Home => Path.Combine(TestKit.RequireHome("the cases of toml-test"), "toml-test");

    [Fact]
    public void Read_ValidCases_MeanTheirJson()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Home, "valid"), "*.toml", SearchOption.AllDirectories).Order().ToList();
        Assert.All(files, file =>
        {
            var diagnostics = new List<Diagnostic>();
            var table = TomlReader.Read(new DiagnosticSource(file, File.ReadAllText(file)), diagnostics);
            Assert.Empty(diagnostics);
            using var expected = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".json")));
            AssertSame(expected.RootElement, new TomlNode.Table(default, table!));
        });
        Assert.InRange(files.Count, 150, 10_000);
    }

    [Fact]
    public void Read_InvalidCases_AreRefusedWithAPlace()
    {
        var files = File.ReadLines(Path.Combine(Home, "files-toml-1.1.0"))
            .Where(line => line.StartsWith("invalid/", StringComparison.Ordinal) && line.EndsWith(".toml", StringComparison.Ordinal) && !line.StartsWith("invalid/encoding", StringComparison.Ordinal))
            .ToList();
        Assert.All(files, file =>
        {
            var diagnostics = new List<Diagnostic>();
            Assert.Null(TomlReader.Read(new DiagnosticSource(file, File.ReadAllText(Path.Combine(Home, file))), diagnostics));
            Assert.NotEmpty(diagnostics);
            Assert.All(diagnostics, diagnostic => Assert.NotNull(diagnostic.Span));
            Assert.DoesNotContain(DiagnosticText.Format(diagnostics), c => char.IsControl(c) && c != '\n');
        });
        Assert.InRange(files.Count, 150, 10_000);
    }

    private static void AssertSame(JsonElement expected, TomlNode actual)
    {
        if (expected.ValueKind == JsonValueKind.Array)
        {
            var array = Assert.IsType<TomlNode.Array>(actual);
            Assert.Equal(expected.GetArrayLength(), array.Items.Count);
            Assert.All(expected.EnumerateArray().Zip(array.Items), pair => AssertSame(pair.First, pair.Second));
        }
        else if (actual is TomlNode.Table table)
        {
            Assert.Equal(expected.EnumerateObject().Select(member => member.Name).Order(), table.Entries.Entries.Select(entry => entry.Key).Order());
            Assert.All(expected.EnumerateObject(), member => AssertSame(member.Value, table.Entries.Find(member.Name)!));
        }
        else
        {
            AssertScalar(expected.GetProperty("type").GetString()!, expected.GetProperty("value").GetString()!, actual);
        }
    }

    private static void AssertScalar(string type, string value, TomlNode actual)
    {
        switch (type)
        {
            case "string":
                Assert.Equal(value, Assert.IsType<TomlNode.Text>(actual).Value);
                break;
            case "integer":
                Assert.Equal(long.Parse(value, CultureInfo.InvariantCulture), Assert.IsType<TomlNode.Integer>(actual).Value);
                break;
            case "bool":
                Assert.Equal(value == "true", Assert.IsType<TomlNode.Bool>(actual).Value);
                break;
            case "float":
                Assert.Equal(Float(value), Assert.IsType<TomlNode.Float>(actual).Value);
                break;
            default:
                AssertMoment(type, value, Assert.IsType<TomlNode.Moment>(actual).Value);
                break;
        }
    }

    private static void AssertMoment(string type, string value, TomlDateTime actual)
    {
        var expected = DateTimeOffset.Parse(type == "time-local" ? "2000-01-01T" + value : value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        if (type == "time-local")
        {
            Assert.Equal(expected.TimeOfDay, actual.DateTime.TimeOfDay);
        }
        else if (type == "datetime")
        {
            Assert.Equal(expected.UtcDateTime, actual.DateTime.UtcDateTime);
        }
        else
        {
            Assert.Equal(expected.DateTime, actual.DateTime.DateTime);
        }
    }

    private static double Float(string value) => value switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        "nan" => double.NaN,
        _ => double.Parse(value, CultureInfo.InvariantCulture),
    };
}
