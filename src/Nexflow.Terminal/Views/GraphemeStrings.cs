namespace Nexflow.Terminal.Views;

/// <summary>One string per grapheme cluster, so that filling cells allocates nothing in the steady state. Used on the UI thread.</summary>
internal static class GraphemeStrings
{
    // Text from outside can hold any number of different clusters; the table starts anew when it is full.
    private const int Capacity = 8192;

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    [ThreadStatic]
    private static Dictionary<string, string>? _others;

    public static string Of(char ascii) => Ascii[ascii];

    /// <param name="cluster">One clean cluster, as the sanitiser gives it.</param>
    public static string Of(ReadOnlySpan<char> cluster)
    {
        if (cluster.Length == 1 && cluster[0] < 128)
        {
            return Ascii[cluster[0]];
        }

        var others = _others ??= new Dictionary<string, string>(StringComparer.Ordinal);
        var lookup = others.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(cluster, out string? known))
        {
            return known;
        }

        if (others.Count >= Capacity)
        {
            others.Clear();
        }

        string text = cluster.ToString();
        others[text] = text;
        return text;
    }

    /// <summary>True when a cell with this text takes two columns.</summary>
    public static bool IsWide(string cell) => (cell.Length > 1 || (cell.Length == 1 && cell[0] >= '\u1100')) && Text.CellText.Width(cell) == 2;
}
