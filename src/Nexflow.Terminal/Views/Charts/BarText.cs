namespace Nexflow.Terminal.Views.Charts;

/// <summary>Horizontal bars with a resolution of an eighth of a column. Pure.</summary>
public static class BarText
{
    private const int Levels = 8;

    /// <summary>A bar padded to <paramref name="columns"/>. Above zero shows at least one eighth; only all of it shows full.</summary>
    public static string Line(double value, double max, int columns)
    {
        columns = Math.Max(columns, 0);
        int eighths = Length(value, max, columns * Levels);
        Span<char> line = columns <= 256 ? stackalloc char[columns] : new char[columns];
        for (int i = 0; i < columns; i++)
        {
            // Left blocks go down in the table: █ is U+2588, ▏ U+258F.
            int here = Math.Clamp(eighths - (i * Levels), 0, Levels);
            line[i] = here == 0 ? ' ' : (char)('▏' - here + 1);
        }

        return line.ToString();
    }

    private static int Length(double value, double max, int steps)
    {
        if (!(value > 0) || !(max > 0))
        {
            return 0;
        }

        return value >= max ? steps : Math.Clamp((int)Math.Round(value / max * steps), 1, Math.Max(steps - 1, 1));
    }
}
