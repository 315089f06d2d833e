using System.Globalization;
using Nexflow.Core.Records;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>Timestamps for people, in full with UTC and age.</summary>
internal static class RecordTime
{
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

    /// <summary>Null: the record has none, or one beyond the calendar.</summary>
    public static DateTimeOffset? Of(StoredMessage message) =>
        message.TimestampKind == TimestampKind.None || message.TimestampMs < DateTimeOffset.MinValue.ToUnixTimeMilliseconds() || message.TimestampMs > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? null
            : DateTimeOffset.FromUnixTimeMilliseconds(message.TimestampMs);
}
