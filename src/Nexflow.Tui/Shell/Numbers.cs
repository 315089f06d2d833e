using System.Globalization;

namespace Nexflow.Tui.Shell;

/// <summary>Numbers as people read them: grouped, with units, never wider than they must be.</summary>
internal static class Numbers
{
    private static readonly string[] Units = ["B", "KB", "MB", "GB", "TB", "PB"];

    public static string Grouped(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>At most five characters: <c>999</c>, <c>12.3k</c>, <c>4.5M</c>.</summary>
    public static string Short(double value) => value switch
    {
        < 0 => "-" + Short(-value),
        < 1_000 => value.ToString(value < 10 && value != Math.Floor(value) ? "0.0" : "0", CultureInfo.InvariantCulture),
        < 999_950 => Scaled(value / 1e3, "k"),
        < 999_950_000 => Scaled(value / 1e6, "M"),
        < 999_950_000_000 => Scaled(value / 1e9, "G"),
        _ => Scaled(value / 1e12, "T"),
    };

    public static string Bytes(long bytes)
    {
        double value = bytes;
        var unit = 0;
        while (value >= 1000 && unit < Units.Length - 1)
        {
            value /= 1000;
            unit++;
        }

        var digits = unit == 0 || value >= 100 ? "0" : "0.0";
        return $"{value.ToString(digits, CultureInfo.InvariantCulture)} {Units[unit]}";
    }

    private static string Scaled(double value, string unit) =>
        value.ToString(value < 99.95 ? "0.0" : "0", CultureInfo.InvariantCulture) + unit;
}
