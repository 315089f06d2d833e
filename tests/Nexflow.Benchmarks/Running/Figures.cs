using System.Globalization;

namespace Nexflow.Benchmarks.Running;

/// <summary>Figures for people: three significant digits, k and M.</summary>
internal static class Figures
{
    public static string Text(double value) => Math.Abs(value) switch
    {
        >= 1e6 => Digits(value / 1e6) + " M",
        >= 1e4 => Digits(value / 1e3) + " k",
        _ => Digits(value),
    };

    public static string Text(Summary summary) => $"{Text(summary.Median)} ({Text(summary.Min)}–{Text(summary.Max)})";

    private static string Digits(double value) => value.ToString(
        Math.Abs(value) switch { 0 => "0", < 0.1 => "0.0000", < 10 => "0.00", < 100 => "0.0", _ => "0" }, CultureInfo.InvariantCulture);
}
