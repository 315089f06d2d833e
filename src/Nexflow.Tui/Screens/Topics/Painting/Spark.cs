using System.Collections.Immutable;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>Rates as a row of small bars, the newest right; scaled to the greatest of them.</summary>
internal static class Spark
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    public static string Of(ImmutableArray<double> values, int width)
    {
        if (width <= 0 || values.IsEmpty)
        {
            return "";
        }

        var shown = values.Length > width ? values.AsSpan()[^width..] : values.AsSpan();
        var most = 0.0;
        foreach (var v in shown)
        {
            most = Math.Max(most, v);
        }

        if (most <= 0)
        {
            // Silence is no bars: a list at rest stays as it is.
            return "";
        }

        Span<char> text = stackalloc char[width];
        text.Fill(' ');
        for (var i = 0; i < shown.Length; i++)
        {
            text[width - shown.Length + i] = Bars[(int)Math.Round(shown[i] / most * (Bars.Length - 1))];
        }

        return new string(text);
    }
}
