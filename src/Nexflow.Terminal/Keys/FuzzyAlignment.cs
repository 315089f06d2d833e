namespace Nexflow.Terminal.Keys;

/// <summary>Best alignment of one word in a text by dynamic programming, with a greedy one where the table would be large.</summary>
internal static class FuzzyAlignment
{
    private const int Hit = 16;
    private const int Boundary = 10;
    private const int Camel = 8;
    private const int Start = 4;
    private const int Consecutive = 12;
    private const int GapOpen = 3;
    private const int GapExtend = 1;
    private const int None = -100_000;

    // Cells of the table that fit the stack comfortably (8 bytes each).
    private const int MaxCells = 4096;

    public static bool Find(ReadOnlySpan<char> word, ReadOnlySpan<char> text, bool ignoreCase, Span<int> positions, out int score, out int count)
    {
        score = 0;
        count = 0;
        if (!Window(word, text, ignoreCase, out int first, out int last))
        {
            return false;
        }

        int width = last - first + 1;
        count = Math.Min(word.Length, positions.Length);
        score = width * word.Length <= MaxCells
            ? Best(word, text, ignoreCase, first, width, positions)
            : Greedy(word, text, ignoreCase, first, positions);
        return true;
    }

    // The part of the text that can matter: from the first place of the first letter to the last place of the last.
    private static bool Window(ReadOnlySpan<char> word, ReadOnlySpan<char> text, bool ignoreCase, out int first, out int last)
    {
        first = last = -1;
        int at = 0;
        foreach (char wanted in word)
        {
            int found = IndexOf(text[at..], wanted, ignoreCase);
            if (found < 0)
            {
                return false;
            }

            first = first < 0 ? at + found : first;
            at += found + 1;
        }

        for (last = text.Length - 1; !Same(text[last], word[^1], ignoreCase); last--)
        {
        }

        return true;
    }

    private static int IndexOf(ReadOnlySpan<char> text, char wanted, bool ignoreCase) =>
        ignoreCase ? text.IndexOfAny(wanted, char.ToUpperInvariant(wanted)) : text.IndexOf(wanted);

    private static bool Same(char c, char wanted, bool ignoreCase) => c == wanted || (ignoreCase && c == char.ToUpperInvariant(wanted));

    private static int Best(ReadOnlySpan<char> word, ReadOnlySpan<char> text, bool ignoreCase, int first, int width, Span<int> positions)
    {
        // hits[i,j]: best score with letter i on column j. from[i,j]: the column of letter i-1 that gave it.
        Span<int> hits = stackalloc int[word.Length * width];
        Span<short> from = stackalloc short[word.Length * width];
        for (int i = 0; i < word.Length; i++)
        {
            int carry = None;
            int carryColumn = -1;
            for (int j = 0; j < width; j++)
            {
                int previous = i == 0 ? 0 : None;
                int source = -1;
                if (i > 0 && j > 0)
                {
                    int adjacent = hits[((i - 1) * width) + j - 1];
                    (previous, source) = adjacent + Consecutive >= carry ? (adjacent + Consecutive, j - 1) : (carry, carryColumn);
                    carry -= GapExtend;
                    (carry, carryColumn) = adjacent - GapOpen > carry ? (adjacent - GapOpen, j - 1) : (carry, carryColumn);
                }

                bool hit = previous > None / 2 && Same(text[first + j], word[i], ignoreCase);
                hits[(i * width) + j] = hit ? previous + Hit + Bonus(text, first + j) : None;
                from[(i * width) + j] = (short)source;
            }
        }

        return Trace(hits, from, word.Length, width, first, positions);
    }

    private static int Trace(ReadOnlySpan<int> hits, ReadOnlySpan<short> from, int letters, int width, int first, Span<int> positions)
    {
        var lastRow = hits.Slice((letters - 1) * width, width);
        int column = 0;
        for (int j = 1; j < width; j++)
        {
            column = lastRow[j] > lastRow[column] ? j : column;
        }

        int score = lastRow[column];
        for (int i = letters - 1; i >= 0; i--)
        {
            if (i < positions.Length)
            {
                positions[i] = first + column;
            }

            column = from[(i * width) + column];
        }

        return score;
    }

    private static int Greedy(ReadOnlySpan<char> word, ReadOnlySpan<char> text, bool ignoreCase, int first, Span<int> positions)
    {
        int score = 0;
        int at = first;
        for (int i = 0; i < word.Length; i++)
        {
            int gap = IndexOf(text[at..], word[i], ignoreCase);
            int place = at + gap;
            score += Hit + Bonus(text, place) + (i == 0 ? 0 : gap == 0 ? Consecutive : -GapOpen - Math.Min(gap * GapExtend, Hit));
            if (i < positions.Length)
            {
                positions[i] = place;
            }

            at = place + 1;
        }

        return score;
    }

    private static int Bonus(ReadOnlySpan<char> text, int at)
    {
        if (at == 0)
        {
            return Boundary + Start;
        }

        char before = text[at - 1];
        return !char.IsLetterOrDigit(before) ? Boundary
            : char.IsLower(before) && char.IsUpper(text[at]) ? Camel
            : 0;
    }
}
