using Nexflow.Terminal.Keys;

namespace Nexflow.Terminal.Views;

/// <summary>Fuzzy filter; highlights the runs of letters that matched.</summary>
public sealed class FuzzySearch(string pattern) : TextSearch
{
    public override bool IsMatch(ReadOnlySpan<char> text) => FuzzyMatch.TryScore(pattern, text, out _);

    public override bool Find(ReadOnlySpan<char> text, int start, out TextMark mark)
    {
        mark = default;
        Span<int> positions = stackalloc int[FuzzyMatch.MaxPattern];
        if (!FuzzyMatch.TryMatch(pattern, text, positions, out _, out int count))
        {
            return false;
        }

        positions = positions[..count];
        for (int i = 0; i < positions.Length; i++)
        {
            if (positions[i] >= start)
            {
                int run = 1;
                while (i + run < positions.Length && positions[i + run] == positions[i] + run)
                {
                    run++;
                }

                mark = new TextMark(positions[i], run);
                return true;
            }
        }

        return false;
    }
}
