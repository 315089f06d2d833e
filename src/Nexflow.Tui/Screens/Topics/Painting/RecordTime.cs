using System.Globalization;
using Nexflow.Core.Records;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>Timestamps for people: short in lists, in full with UTC and age in the detail.</summary>
internal static class RecordTime
{
    public const int Width = 12;

    /// <summary>The time of day on the screen's own day, else day and time.</summary>
    public static string Short(StoredMessage message, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (Of(message) is not { } time)
        {
            return "-";
        }

        var local = TimeZoneInfo.ConvertTime(time, zone);
        return local.Date == TimeZoneInfo.ConvertTime(now, zone).Date
            ? local.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture)
            : local.Year == now.Year ? local.ToString("dd MMM HH:mm", CultureInfo.InvariantCulture) : local.ToString("dd MMM yyyy", CultureInfo.InvariantCulture);
    }

    public static string Full(StoredMessage message, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (Of(message) is not { } time)
        {
            return "no timestamp";
        }

        var local = TimeZoneInfo.ConvertTime(time, zone);
        var utc = local.Offset == TimeSpan.Zero ? "" : time.ToString(" (HH:mm:ss.fff'Z')", CultureInfo.InvariantCulture);
        var offset = local.Offset == TimeSpan.Zero ? "Z" : local.ToString("zzz", CultureInfo.InvariantCulture);
        return local.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture) + offset + utc + " · " + Age(now - time);
    }

    public static string Age(TimeSpan age) => age switch
    {
        { Ticks: < -TimeSpan.TicksPerMinute } => "in the future",
        { TotalSeconds: < 2 } => "just now",
        { TotalSeconds: < 120 } => $"{(int)age.TotalSeconds} s ago",
        { TotalMinutes: < 120 } => $"{(int)age.TotalMinutes} min ago",
        { TotalHours: < 48 } => $"{(int)age.TotalHours} h ago",
        _ => $"{(int)age.TotalDays} days ago",
    };

    private static DateTimeOffset? Of(StoredMessage message) =>
        message.TimestampKind == TimestampKind.None || message.TimestampMs < DateTimeOffset.MinValue.ToUnixTimeMilliseconds() || message.TimestampMs > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? null
            : DateTimeOffset.FromUnixTimeMilliseconds(message.TimestampMs);
}
