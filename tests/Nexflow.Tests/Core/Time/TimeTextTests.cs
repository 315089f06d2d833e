using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;
using Nexflow.Core.Time;

namespace Nexflow.Tests.Core.Time;

public sealed class TimeTextTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 3, 14, 9, 26, 53, 589, TimeSpan.Zero));

    [Theory]
    [InlineData("now", "2026-03-14T09:26:53.589Z")]
    [InlineData("-2h", "2026-03-14T07:26:53.589Z")]
    [InlineData("-1d1ms", "2026-03-13T09:26:53.588Z")]
    [InlineData("2026-03-14", "2026-03-14T00:00:00.000Z")]
    [InlineData("2024-02-29t23:59z", "2024-02-29T23:59:00.000Z")]
    [InlineData("2026-03-14T09:26:53.123999Z", "2026-03-14T09:26:53.123Z")]
    [InlineData("2026-03-14T09:26:53-05:30", "2026-03-14T14:56:53.000Z")]
    [InlineData("0001-01-01", "0001-01-01T00:00:00.000Z")]
    [InlineData("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z")]
    [InlineData("1773480413", "2026-03-14T09:26:53.000Z")]
    [InlineData("1773480413589", "2026-03-14T09:26:53.589Z")]
    public void Parse_GoodTime_IsTheMoment(string text, string moment) => Assert.Equal(moment, TimeText.Format(TimeText.Parse(text, "--from", Clock).Value));

    [Theory]
    [InlineData("", "NX1005", null)]
    [InlineData("noww", "NX1005", "now")]
    [InlineData("2h", "NX1005", "-2h")]
    [InlineData("2 hours ago", "NX1005", "-2h")]
    [InlineData("20260314", "NX1005", "2026-03-14")]
    [InlineData("2026/3/4", "NX1005", "2026-03-04")]
    [InlineData("2026-03-14 09:26", "NX1005", "2026-03-14T09:26")]
    [InlineData("2026-3-14T09:26", "NX1005", null)]
    [InlineData("123", "NX1005", null)]
    [InlineData("2026-13-01", "NX1006", null)]
    [InlineData("2026-03-14T09:60", "NX1006", null)]
    [InlineData("2026-03-14T09:26:60Z", "NX1006", null)]
    [InlineData("2026-03-14T09:26+00:99", "NX1006", null)]
    [InlineData("0000-01-01", "NX1006", null)]
    public void Parse_BadTime_IsADiagnostic(string text, string code, string? suggestion)
    {
        var diagnostic = TimeText.Parse(text, "--from", Clock).Diagnostic;
        Assert.Equal(code, diagnostic?.Code);
        Assert.Equal(suggestion, diagnostic!.Fixes[0].Replacement);
    }

    [Property]
    public bool Format_AnyMoment_ParsesBack(int days, uint milliseconds) =>
        DateTimeOffset.UnixEpoch.AddDays(days % 700_000).AddMilliseconds(milliseconds) is var moment
        && TimeText.Parse(TimeText.Format(moment), "--from", Clock).Value == moment;

    [Property]
    public bool Parse_AnyText_NeverThrows(string? text) => TimeText.Parse(text ?? "", "--from", Clock) is not null;
}
