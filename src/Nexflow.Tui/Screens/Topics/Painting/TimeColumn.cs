using System.Globalization;
using Nexflow.Core.Records;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>
/// How a list tells times. Records of one day: the day stands in the heading once, and the rows have milliseconds.
/// Of several: each row has its day, and milliseconds where there is room.
/// </summary>
/// <param name="Day">The day of all rows; null: there are several.</param>
internal readonly record struct TimeColumn(DateOnly? Day, DateOnly Today, TimeZoneInfo Zone, int Width)
{
    /// <summary>Columns of the list from which a day and milliseconds fit side by side.</summary>
    private const int Roomy = 92;

    /// <summary>By the ends of what is loaded: they do not change while scrolling, so neither does the column.</summary>
    public static TimeColumn For(RecordListModel model, int columns, DateTimeOffset now, TimeZoneInfo zone)
    {
        var today = DayOf(now, zone);
        DateOnly? first = RecordTime.Of(model.All[0].Message) is { } a ? DayOf(a, zone) : null;
        DateOnly? last = RecordTime.Of(model.All[model.All.Count - 1].Message) is { } b ? DayOf(b, zone) : null;
        return first is not null && last is not null && first != last
            ? new TimeColumn(null, today, zone, columns >= Roomy ? 19 : 15)
            : new TimeColumn(first ?? last ?? today, today, zone, 12);
    }

    public string Heading => Day is { } day && day != Today ? day.ToString("dd MMM yyyy", CultureInfo.InvariantCulture) : "time";

    public string Text(StoredMessage message)
    {
        if (RecordTime.Of(message) is not { } time)
        {
            return "-";
        }

        var local = TimeZoneInfo.ConvertTime(time, Zone);
        var thisYear = local.Year == Today.Year;
        return local.ToString((Width, Day == DateOnly.FromDateTime(local.DateTime)) switch
        {
            (_, true) => "HH:mm:ss.fff",
            (19, _) => thisYear ? "dd MMM HH:mm:ss.fff" : "yyyy-MM-dd HH:mm:ss",
            (15, _) => thisYear ? "dd MMM HH:mm:ss" : "dd MMM yy HH:mm",
            _ => thisYear ? "dd MMM HH:mm" : "dd MMM yyyy",
        }, CultureInfo.InvariantCulture);
    }

    private static DateOnly DayOf(DateTimeOffset time, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime);
}
