namespace Nexflow.Terminal.Views.Charts;

/// <summary>Samples as block or braille characters. Pure; what a terminal cannot show, the renderer replaces.</summary>
public static class SparkText
{
    private const int Levels = 8;
    private const char Blank = ' ';
    private const char BrailleBlank = '\u2800';

    // Dots of a braille cell from the bottom up.
    private static ReadOnlySpan<byte> LeftDots => [0x40, 0x04, 0x02, 0x01];

    private static ReadOnlySpan<byte> RightDots => [0x80, 0x20, 0x10, 0x08];

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
            line[columns - samples.Length + i] = Block(samples[i], max, row: 0, rows: 1);
        }

        return line.ToString();
    }

    /// <summary>The largest finite sample, or 0.</summary>
    public static double Max(ReadOnlySpan<double> samples)
    {
        double max = 0;
        foreach (double sample in samples)
        {
            max = double.IsFinite(sample) && sample > max ? sample : max;
        }

        return max;
    }

    /// <summary>The part of a column of blocks in one row; rows count from the bottom. Anything above zero shows at least one eighth.</summary>
    public static char Block(double sample, double max, int row, int rows)
    {
        int height = Height(sample, max, rows * Levels);
        int here = Math.Clamp(height - (row * Levels), 0, Levels);
        return here == 0 ? Blank : (char)('▁' + here - 1);
    }

    /// <summary>Two columns of dots in one cell; rows count from the bottom.</summary>
    public static char Braille(double left, double right, double max, int row, int rows)
    {
        int dots = 0;
        int leftHeight = Height(left, max, rows * 4) - (row * 4);
        int rightHeight = Height(right, max, rows * 4) - (row * 4);
        for (int i = 0; i < 4; i++)
        {
            dots |= (i < leftHeight ? LeftDots[i] : 0) | (i < rightHeight ? RightDots[i] : 0);
        }

        return dots == 0 ? Blank : (char)(BrailleBlank + dots);
    }

    private static int Height(double sample, double max, int steps)
    {
        if (double.IsPositiveInfinity(sample))
        {
            return steps;
        }

        if (!(sample > 0) || !(max > 0))
        {
            return 0;
        }

        return Math.Clamp((int)Math.Round(sample / max * steps), 1, steps);
    }
}
