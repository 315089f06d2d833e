using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Core.Records;

public sealed class OffsetRangeTextTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 14, 9, 26, 53, 589, TimeSpan.Zero);

    private static readonly FakeTimeProvider Clock = new(Now);

    private static readonly OffsetBound Start = new(OffsetBoundKind.Start);

    private static readonly OffsetBound End = new(OffsetBoundKind.End);

    public static TheoryData<string, OffsetBound, OffsetBound> Good => new()
    {
        { "start", Start, End },
        { "end", End, End },
        { "0", new(OffsetBoundKind.Offset), End },
        { "9223372036854775807", new(OffsetBoundKind.Offset, long.MaxValue), End },
        { "100:200", new(OffsetBoundKind.Offset, 100), new(OffsetBoundKind.Offset, 200) },
        { "7:7", new(OffsetBoundKind.Offset, 7), new(OffsetBoundKind.Offset, 7) },
        { "+50", new(OffsetBoundKind.FromStart, 50), End },
        { "-50", new(OffsetBoundKind.FromEnd, 50), End },
        { "-50:-10", new(OffsetBoundKind.FromEnd, 50), new(OffsetBoundKind.FromEnd, 10) },
        { "start:+10", Start, new(OffsetBoundKind.FromStart, 10) },
        { "100:@now", new(OffsetBoundKind.Offset, 100), At(Now) },
        { "@-2h", At(Now.AddHours(-2)), End },
        { "@-2h:-1h", At(Now.AddHours(-2)), At(Now.AddHours(-1)) },
        { "@-2h:@-1h30m", At(Now.AddHours(-2)), At(Now.AddHours(-1.5)) },
        { "@-1h:end", At(Now.AddHours(-1)), End },
        { "@2026-03-14", At(new(2026, 3, 14, 0, 0, 0, TimeSpan.Zero)), End },
        { "@2026-03-14:2026-03-15", At(new(2026, 3, 14, 0, 0, 0, TimeSpan.Zero)), At(new(2026, 3, 15, 0, 0, 0, TimeSpan.Zero)) },
        { "@2026-03-14T10:00:2026-03-14T11:30", At(new(2026, 3, 14, 10, 0, 0, TimeSpan.Zero)), At(new(2026, 3, 14, 11, 30, 0, TimeSpan.Zero)) },
        { "@2026-03-14T10:00:05.25Z:2026-03-14T11:30:00+01:00", At(new(2026, 3, 14, 10, 0, 5, 250, TimeSpan.Zero)), At(new(2026, 3, 14, 10, 30, 0, TimeSpan.Zero)) },
        { "@2026-03-14T10:00:17", At(new(2026, 3, 14, 10, 0, 17, TimeSpan.Zero)), End },
        { "@2026-03-14T10:00:1773490000", At(new(2026, 3, 14, 10, 0, 0, TimeSpan.Zero)), At(DateTimeOffset.FromUnixTimeSeconds(1773490000)) },
        { "@1773480413:1773480413589", At(DateTimeOffset.FromUnixTimeSeconds(1773480413)), At(DateTimeOffset.FromUnixTimeMilliseconds(1773480413589)) },
    };

    public static TheoryData<string, string, string?> Bad => new()
    {
        { "", "NX1007", null },
        { "   ", "NX1007", null },
        { "10:", "NX1007", "10:end" },
        { ":20", "NX1007", "start:20" },
        { "10-20", "NX1007", "10:20" },
        { "10..20", "NX1007", "10:20" },
        { "earliest", "NX1007", "start" },
        { "LATEST", "NX1007", "end" },
        { "strat", "NX1007", "start" },
        { "-2h", "NX1007", "@-2h" },
        { "2h", "NX1007", "@-2h" },
        { "2026-03-14", "NX1007", "@2026-03-14" },
        { "@2026-03-14 10:00", "NX1007", "@2026-03-14T10:00" },
        { "@20260314", "NX1007", "@2026-03-14" },
        { "1:2:3", "NX1007", null },
        { "+-5", "NX1007", null },
        { "٣", "NX1007", null },
        { "end\u0000", "NX1007", "end" },
        { "9223372036854775808", "NX1008", null },
        { "99999999999999999999999999999999", "NX1008", null },
        { "@2026-02-30", "NX1006", null },
        { "@2026-03-14T24:00", "NX1006", null },
        { "@2026-03-14T10:00+15:00", "NX1006", null },
        { "@0001-01-01T00:00+01:00", "NX1006", null },
        { "@-99999999999999999999d", "NX1006", null },
        { "@-5000000d", "NX1006", null },
        { "200:100", "NX5020", "100:200" },
        { "-10:-50", "NX5020", "-50:-10" },
        { "@-1h:-2h", "NX5020", "@2026-03-14T07:26:53.589Z:@2026-03-14T08:26:53.589Z" },
        { "end:start", "NX5020", null },
        { "5:start", "NX5020", null },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Parse_GoodRange_MeansTheBounds(string text, OffsetBound from, OffsetBound to) =>
        Assert.Equal(new OffsetRange(from, to), OffsetRangeText.Parse(text, "RANGE", Clock).Value);

    [Theory]
    [MemberData(nameof(Bad))]
    public void Parse_BadRange_IsADiagnosticWithASuggestion(string text, string code, string? suggestion)
    {
        var diagnostic = OffsetRangeText.Parse(text, "RANGE", Clock).Diagnostic;
        Assert.NotNull(diagnostic);
        Assert.Equal(code, diagnostic.Code);
        Assert.NotEmpty(diagnostic.Fixes);
        Assert.InRange(diagnostic.Span!.Value.End, 0, text.Length);
        if (suggestion is not null)
        {
            Assert.Equal(suggestion, diagnostic.Fixes[0].Replacement);
        }
    }

    [Property]
    public Property Format_AnyRange_ParsesBack() => Prop.ForAll(Ranges().ToArbitrary(), range =>
        OffsetRangeText.Parse(OffsetRangeText.Format(range), "RANGE", Clock) is var parsed
        && (parsed.IsOk ? parsed.Value == range : parsed.Diagnostic.Code == "NX5020"));

    [Property]
    public bool Parse_AnyText_NeverThrows(string? text) => OffsetRangeText.Parse(text ?? "", "RANGE", Clock) is not null;

    private static OffsetBound At(DateTimeOffset time) => new(OffsetBoundKind.Time, time.ToUnixTimeMilliseconds());

    private static Gen<OffsetRange> Ranges()
    {
        var numbers = Gen.Choose(0, int.MaxValue).Select(n => (long)n * n);
        var bounds = Gen.OneOf(
            Gen.Constant(Start),
            Gen.Constant(End),
            numbers.Select(n => new OffsetBound(OffsetBoundKind.Offset, n)),
            numbers.Select(n => new OffsetBound(OffsetBoundKind.FromStart, n)),
            numbers.Select(n => new OffsetBound(OffsetBoundKind.FromEnd, n)),
            Gen.Choose(int.MinValue, int.MaxValue).Select(n => new OffsetBound(OffsetBoundKind.Time, n * 29_000L)));
        return bounds.SelectMany(from => bounds.Select(to =>
            new OffsetRange(from, from.Kind == OffsetBoundKind.Time && to.Kind != OffsetBoundKind.Time ? End : to)));
    }
}
