namespace Nexflow.Terminal.Views.Charts;

/// <summary>Samples as block characters. Pure; what a terminal cannot show, the renderer replaces.</summary>
public static class SparkText
{
    private const int Levels = 8;
    private const char Blank = ' ';

    /// <summary>One row of blocks, for a cell of a grid: the newest samples at the right, scaled to their maximum.</summary>
    public static string Line(ReadOnlySpan<double> samples, int columns)
    {
        columns = Math.Max(columns, 0);
        samples = samples[Math.Max(samples.Length - columns, 0)..];
        double max = Max(samples);
        Span<char> line = columns <= 256 ? stackalloc char[columns] : new char[columns];
        line.Fill(Blank);
        for (int i = 0; i < samples.Length; i++)
        {
            line[columns - samples.Length + i] = Block(samples[i], max);
        }

        return line.ToString();
    }

    // The largest finite sample, or 0.
    private static double Max(ReadOnlySpan<double> samples)
    {
        double max = 0;
        foreach (double sample in samples)
        {
            max = double.IsFinite(sample) && sample > max ? sample : max;
        }

        return max;
    }

    // Anything above zero shows at least one eighth.
    private static char Block(double sample, double max)
    {
        int height = double.IsPositiveInfinity(sample) ? Levels
            : !(sample > 0) || !(max > 0) ? 0
            : Math.Clamp((int)Math.Round(sample / max * Levels), 1, Levels);
        return height == 0 ? Blank : (char)('▁' + height - 1);
    }
}
