using FsCheck.Xunit;
using Nexflow.Terminal.Views.Charts;

namespace Nexflow.Tests.Terminal.Views.Charts;

public sealed class ChartTextTests
{
    [Theory]
    [InlineData(new double[] { 0, 1, 4, 8 }, 4, " ▁▄█")]
    [InlineData(new double[] { 8 }, 3, "  █")]
    [InlineData(new double[] { 1, 2, 3, 4, 8 }, 2, "▄█")]
    [InlineData(new[] { double.NaN, 0.0001, 100, -5, double.PositiveInfinity }, 5, " ▁█ █")]
    [InlineData(new double[] { 0, 0 }, 2, "  ")]
    [InlineData(new double[0], 2, "  ")]
    public void SparkLine_Samples_AreScaledToTheirMaximum(double[] samples, int columns, string expected) =>
        Assert.Equal(expected, SparkText.Line(samples, columns));

    [Theory]
    [InlineData(0, 10, 4, "    ")]
    [InlineData(10, 10, 4, "████")]
    [InlineData(5, 10, 4, "██  ")]
    [InlineData(0.001, 10, 4, "▏   ")]
    [InlineData(9.999, 10, 4, "███▉")]
    [InlineData(99, 10, 4, "████")]
    [InlineData(double.NaN, 10, 2, "  ")]
    [InlineData(1, 0, 2, "  ")]
    public void BarLine_Value_IsInEighths(double value, double max, int columns, string expected) =>
        Assert.Equal(expected, BarText.Line(value, max, columns));

    [Property]
    public bool Columns_Higher_NeverShowsLess(double a, double b, byte columns)
    {
        var (low, high) = a < b ? (a, b) : (b, a);
        int width = columns % 20;
        return double.IsNaN(a) || double.IsNaN(b)
            || BarText.Line(low, 100, width).Count(c => c != ' ') <= BarText.Line(high, 100, width).Count(c => c != ' ');
    }
}
