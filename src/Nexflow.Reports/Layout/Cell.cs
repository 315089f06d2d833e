using System.Globalization;
using Nexflow.Core.Text;
using Spectre.Console;

namespace Nexflow.Reports.Layout;

/// <summary>Text of reports. Everything from outside is escaped here, and never read as markup.</summary>
internal static class Cell
{
    /// <summary>What stands where nothing is known or nothing was committed.</summary>
    public const string None = "-";

    public static Text Of(string text, Style? style = null) => new(PlainText.Escape(text), style) { Overflow = Overflow.Fold };

    public static Text Number(long? number, Style? style = null) => new(Count(number), style);

    public static string Count(long? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? None;

    public static string Rate(double? perSecond) => perSecond switch
    {
        null => None,
        0 => "0/s",
        < 10 => string.Create(CultureInfo.InvariantCulture, $"{perSecond:0.0}/s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{perSecond:N0}/s"),
    };

    /// <summary>Bytes for a person: <c>1.2 MiB</c>.</summary>
    public static string Bytes(long bytes)
    {
        string[] units = ["B", "KiB", "MiB", "GiB", "TiB"];
        var (size, unit) = ((double)bytes, 0);
        for (; size >= 1024 && unit < units.Length - 1; unit++)
        {
            size /= 1024;
        }

        return unit == 0 ? $"{bytes} B" : string.Create(CultureInfo.InvariantCulture, $"{size:0.0} {units[unit]}");
    }

    public static string Of(TimeSpan time) => time.TotalSeconds switch
    {
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"),
        < 60 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        < 3600 => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
    };
}
