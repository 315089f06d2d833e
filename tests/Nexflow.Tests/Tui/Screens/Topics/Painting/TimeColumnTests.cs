using System.Globalization;
using Nexflow.Core.Records;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Screens.Topics.Painting;

namespace Nexflow.Tests.Tui.Screens.Topics.Painting;

public sealed class TimeColumnTests
{
    [Theory]
    [InlineData("2026-03-14T09:00:01.250Z", "2026-03-14T08:00:00Z", 120, "time", "09:00:01.250", "08:00:00.000")]
    [InlineData("2026-03-10T09:00:01.250Z", "2026-03-10T08:00:00Z", 78, "10 Mar 2026", "09:00:01.250", "08:00:00.000")]
    [InlineData("2026-03-14T00:00:01.250Z", "2026-03-13T23:59:59.999Z", 120, "time", "14 Mar 00:00:01.250", "13 Mar 23:59:59.999")]
    [InlineData("2026-03-14T00:00:01.250Z", "2026-03-13T23:59:59.999Z", 78, "time", "14 Mar 00:00:01", "13 Mar 23:59:59")]
    [InlineData("2026-03-14T00:00:01.250Z", "2025-12-31T23:59:59.999Z", 120, "time", "14 Mar 00:00:01.250", "2025-12-31 23:59:59")]
    [InlineData("2026-03-14T00:00:01.250Z", "2025-12-31T23:59:59.999Z", 78, "time", "14 Mar 00:00:01", "31 Dec 25 23:59")]
    public void Text_OfOneDayOrSeveral_AlwaysTellsSecondsWhereItCan(string first, string last, int columns, string heading, string firstText, string lastText)
    {
        var (a, b) = (At(first), At(last));
        var times = TimeColumn.For(Of(a, b), columns, ConsoleDriver.Start, TimeZoneInfo.Utc);
        Assert.Equal((heading, firstText, lastText), (times.Heading, times.Text(a), times.Text(b)));
        Assert.All([heading, firstText, lastText], t => Assert.InRange(t.Length, 1, times.Width));
    }

    [Fact]
    public void Text_OfAStrayDayBetween_HasItsDay() =>
        Assert.Equal("01 Mar 07:08", TimeColumn.For(Of(At("2026-03-14T09:00:00Z"), At("2026-03-14T08:00:00Z")), 120, ConsoleDriver.Start, TimeZoneInfo.Utc).Text(At("2026-03-01T07:08:09Z")));

    [Fact]
    public void Text_WithoutATimestamp_IsADash()
    {
        var none = At("2026-03-14T09:00:00Z") with { TimestampKind = TimestampKind.None };
        Assert.Equal(("time", "-"), (TimeColumn.For(Of(none), 120, ConsoleDriver.Start, TimeZoneInfo.Utc).Heading, TimeColumn.For(Of(none), 120, ConsoleDriver.Start, TimeZoneInfo.Utc).Text(none)));
    }

    private static StoredMessage At(string time) =>
        Samples.Message("t", 0, 1) with { TimestampMs = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture).ToUnixTimeMilliseconds() };

    private static RecordListModel Of(params StoredMessage[] messages) =>
        new() { Topic = "t", Seek = SeekRequest.Latest, All = RecordWindow.Of([.. messages.Select(m => new RecordRow(m))]) };
}
