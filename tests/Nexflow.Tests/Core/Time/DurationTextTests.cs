using FsCheck.Xunit;
using Nexflow.Core.Time;

namespace Nexflow.Tests.Core.Time;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData("250ms", 250)]
    [InlineData("5s", 5_000)]
    [InlineData("10m", 600_000)]
    [InlineData("2h", 7_200_000)]
    [InlineData("7d", 604_800_000)]
    [InlineData("1h30m", 5_400_000)]
    [InlineData("1d2h3m4s5ms", 93_784_005)]
    [InlineData("1m5ms", 60_005)]
    [InlineData("0s", 0)]
    public void Parse_GoodDuration_IsExact(string text, long milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), DurationText.Parse(text, "--interval").Value);

    [Theory]
    [InlineData("", "NX1003", null)]
    [InlineData("5", "NX1003", "5s")]
    [InlineData("1.5h", "NX1003", "1h30m")]
    [InlineData("5 min", "NX1003", "5m")]
    [InlineData("30m1h", "NX1003", "1h30m")]
    [InlineData("5S", "NX1003", "5s")]
    [InlineData("2 hours 5 minutes", "NX1003", "2h5m")]
    [InlineData("1h1h", "NX1003", "2h")]
    [InlineData("-5s", "NX1003", null)]
    [InlineData("5fortnights", "NX1003", null)]
    [InlineData("99999999999d", "NX1004", null)]
    [InlineData("99999999999999999999999999999999ms", "NX1004", null)]
    public void Parse_BadDuration_IsADiagnostic(string text, string code, string? suggestion)
    {
        var diagnostic = DurationText.Parse(text, "--interval").Diagnostic;
        Assert.Equal(code, diagnostic?.Code);
        Assert.Equal(suggestion, diagnostic!.Fixes[0].Replacement);
    }

    [Property]
    public bool Format_AnyDuration_ParsesBack(long milliseconds) =>
        TimeSpan.FromMilliseconds(Math.Abs(milliseconds % 900_000_000_000_000)) is var duration
        && DurationText.Parse(DurationText.Format(duration), "--interval").Value == duration;

    [Property]
    public bool Parse_AnyText_NeverThrows(string? text) => DurationText.Parse(text ?? "", "--interval") is not null;
}
