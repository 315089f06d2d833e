using System.Globalization;

namespace Nexflow.Benchmarks.Running;

/// <param name="Value">The bound of our figure, or of the ratio ours : peer.</param>
/// <param name="AtLeast">More is better; otherwise less is.</param>
internal sealed record BenchmarkTarget(double Value, bool AtLeast, bool OfRatio = false)
{
    public bool? IsMet(double ours, double? ratio)
    {
        double? judged = OfRatio ? ratio : ours;
        return judged is null ? null : AtLeast ? judged >= Value : judged <= Value;
    }

    public string Text(string unit) =>
        $"{(AtLeast ? "≥" : "≤")} {(OfRatio ? Value.ToString("0.##", CultureInfo.InvariantCulture) + "×" : $"{Figures.Text(Value)} {unit}")}";
}
