namespace Nexflow.Terminal.Keys;

/// <summary>
/// Subsequence matching for the palette and <c>/</c> filters: the best alignment by score, not the first.
/// Smart case: a pattern without capitals ignores case. Words of the pattern must all match, in any order. Allocates nothing.
/// </summary>
public static class FuzzyMatch
{
    /// <summary>Texts are looked at up to this many characters: a filter over 20 MB values must stay cheap.</summary>
    public const int MaxText = 2048;

    /// <summary>Longest pattern; what is beyond is ignored.</summary>
    public const int MaxPattern = 64;

    /// <param name="pattern">What was typed; empty matches everything with score 0.</param>
    /// <param name="text">What is searched.</param>
    /// <param name="score">Higher is better; comparable between texts for one pattern.</param>
    public static bool TryScore(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, out int score) =>
        TryMatch(pattern, text, [], out score, out _);

    /// <summary>As <see cref="TryScore"/>, with the matched positions (indexes into <paramref name="text"/>, ascending).</summary>
    /// <param name="pattern">What was typed.</param>
    /// <param name="text">What is searched.</param>
    /// <param name="positions">Filled as far as it reaches.</param>
    /// <param name="score">Higher is better.</param>
    /// <param name="count">How many positions were filled.</param>
    public static bool TryMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, Span<int> positions, out int score, out int count)
    {
        score = 0;
        count = 0;
        pattern = pattern[..Math.Min(pattern.Length, MaxPattern)];
        text = text[..Math.Min(text.Length, MaxText)];
        bool ignoreCase = !HasCapital(pattern);
        foreach (var range in pattern.Split(' '))
        {
            var word = pattern[range];
            if (word.IsEmpty)
            {
                continue;
            }

            if (!FuzzyAlignment.Find(word, text, ignoreCase, positions[count..], out int wordScore, out int wordCount))
            {
                count = 0;
                return false;
            }

            score += wordScore;
            count += wordCount;
        }

        // Words may come in any order and overlap.
        count = SortDistinct(positions[..count]);
        return true;
    }

    private static int SortDistinct(Span<int> positions)
    {
        positions.Sort();
        int kept = 0;
        foreach (int position in positions)
        {
            if (kept == 0 || positions[kept - 1] != position)
            {
                positions[kept++] = position;
            }
        }

        return kept;
    }

    private static bool HasCapital(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }
}
