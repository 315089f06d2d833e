using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;
using Nexflow.Core.Settings;
using Nexflow.Core.Text;
using Nexflow.Reports;
using Nexflow.Reports.Configuration;
using Nexflow.Reports.Doctor;
using Nexflow.Reports.Groups;
using Nexflow.Reports.Problems;
using Nexflow.Reports.Scans;
using Nexflow.Reports.Topics;
using Nexflow.Streams.Stats;
using Spectre.Console;

namespace Nexflow.Corpus.Reports;

/// <summary>Every report on 100 and on 40 columns, with hostile and wide names.</summary>
public sealed class ReportTests
{
    private const string Hostile = "evil\e[31m\u202e[bold]name[/]";
    private const string Wide = "支払い.完了";

    private static readonly TopicSummary Topic = new()
    {
        Name = "payments.requested",
        Partitions = [new PartitionSummary(0, 1, [1, 2], [1], 5, 1234567), new PartitionSummary(1, null, [2], [], null, null)],
        IsCompacted = true,
        IsDeadLetter = true,
        Rate = 12.34,
        Lag = 17,
        Groups = 1,
        IsStalled = true,
    };

    private static readonly GroupSummary Group = new()
    {
        Id = "settlement-writer",
        State = "Stable",
        Protocol = "range",
        Members = [new GroupMember("writer-1-4711", "writer-1", "/10.0.0.1", [new TopicPartition("payments.requested", 0)])],
        Partitions =
        [
            new GroupPartition(new TopicPartition("payments.requested", 0), 3, 5, 20, 17, IsClamped: false, IsExpired: true, "writer-1", null),
            new GroupPartition(new TopicPartition("payments.requested", 1), null, 0, 20, null, IsClamped: false, IsExpired: false, null, null),
            new GroupPartition(new TopicPartition(Wide, 0), 30, 0, 20, 0, IsClamped: true, IsExpired: false, Hostile, null),
        ],
        Verdict = GroupVerdict.Stalled,
    };

    private static readonly ScanVerdict Verdict = new(
        ScanEnd.Error, 1234, 12, 3, 123456, TimeSpan.FromSeconds(2.5),
        [
            new PartitionCoverage(new TopicPartition("payments.requested", 0), 5, 100, 50, 45, Complete: false),
            new PartitionCoverage(new TopicPartition("payments.requested", 1), 0, 10, 10, 8, Complete: true, LostToRetention: 2),
        ],
        "broker gone");

    [Theory]
    [InlineData(100)]
    [InlineData(40)]
    public void Topics_OnAnyWidth_AreAsReviewed(int width) =>
        Check("topics", new TopicsReport(), [Topic, Topic with { Name = Hostile, Rate = null, Lag = null, Groups = 0, IsCompacted = false }, Topic with { Name = Wide }], width);

    [Theory]
    [InlineData(100)]
    [InlineData(40)]
    public void Topic_OnAnyWidth_IsAsReviewed(int width) => Check(
        "topic",
        new TopicReport(),
        new TopicDetail(Topic, [Group], [new ConfigEntry("cleanup.policy", "compact", false), new ConfigEntry("ssl.key", null, false, true), new ConfigEntry("retention.ms", "1", true)]),
        width);

    [Theory]
    [InlineData(100)]
    [InlineData(40)]
    public void Groups_OnAnyWidth_AreAsReviewed(int width) => Check("groups", new GroupsReport(), [Group, Group with { Id = Hostile, Members = [], Partitions = [], Verdict = GroupVerdict.Unknown }], width);

    [Theory]
    [InlineData(100)]
    [InlineData(40)]
    public void Group_OnAnyWidth_IsAsReviewed(int width) => Check("group", new GroupReport(), Group, width);

    [Theory]
    [InlineData(100)]
    [InlineData(40)]
    public void Doctor_OnAnyWidth_IsAsReviewed(int width) => Check(
        "doctor",
        new DoctorReport(),
        [new DoctorCheck("terminal", CheckStatus.Ok, "xterm"), new DoctorCheck("locale", CheckStatus.Warning, "ASCII only", "set LANG=C.UTF-8"), new DoctorCheck("cluster", CheckStatus.Failed, Hostile, "nexflow explain NX5001")],
        width);

    [Theory]
    [InlineData(100)]
    [InlineData(40)]
    public void Verdict_OnAnyWidth_IsAsReviewed(int width) => Check("verdict", new VerdictReport(), Verdict, width);

    [Theory]
    [InlineData(100)]
    [InlineData(40)]
    public void Diagnostics_OnAnyWidth_AreAsReviewed(int width) => Check(
        "diagnostics",
        new DiagnosticsReport(),
        [
            new Diagnostic { Code = "NX6001", Message = "a value is missing", Source = new DiagnosticSource("nexflow.toml", "[console]\ntheme = \n"), Span = new TextSpan(18, 1), Fixes = [new Fix("write one")] },
            new Diagnostic { Code = "NX5004", Severity = Severity.Warning, Message = $"there is no topic '{Hostile}'" },
        ],
        width);

    [Theory]
    [InlineData(100)]
    [InlineData(40)]
    public void Explain_OnAnyWidth_IsAsReviewed(int width) => Check("explain", new ExplainReport(), DiagnosticCatalogue.Find("NX6001")!, width);

    [Theory]
    [InlineData(100)]
    [InlineData(40)]
    public void Settings_OnAnyWidth_AreAsReviewed(int width)
    {
        var file = new DiagnosticSource("nexflow.toml", "[console]\ntheme = \"paper\"\n");
        var settings = SettingsLoader.Load(new SettingsInput { ProjectFile = file }).Settings;

        Check("settings", new SettingsReport(), [.. settings.All().Where(setting => setting.Name.StartsWith("console.", StringComparison.Ordinal) || setting.Name == "profile.demo.cluster")], width);
        Check("setting", new SettingReport(), settings.Explain("console.theme").Value, width);
    }

    private static void Check<T>(string name, IReport<T> report, T result, int width)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = width;
        console.Write(report.Build(result, width));
        var lines = text.ToString().TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()).ToList();

        Assert.DoesNotContain(lines, line => line.Contains('\e') || line.Contains('\u202e'));
        Assert.All(lines, line => Assert.InRange(line.EnumerateRunes().Sum(CellWidth.Of), 0, width));
        GoldenText.Check($"{name}-{width}.txt", string.Join('\n', lines) + "\n");
    }
}
