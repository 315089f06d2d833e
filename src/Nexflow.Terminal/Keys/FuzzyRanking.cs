namespace Nexflow.Terminal.Keys;

/// <summary>Ranks a list by <see cref="FuzzyMatch"/>: for the palette.</summary>
public static class FuzzyRanking
{
    /// <summary>The best <paramref name="limit"/> items; shorter texts first among equal scores, then the list's order.</summary>
    public static IReadOnlyList<FuzzyHit<T>> Rank<T>(IReadOnlyList<T> items, Func<T, string> text, string pattern, int limit)
    {
        var hits = new List<(FuzzyHit<T> Hit, int Length)>();
        for (int i = 0; i < items.Count; i++)
        {
            string candidate = text(items[i]);
            if (FuzzyMatch.TryScore(pattern, candidate, out int score))
            {
                hits.Add((new FuzzyHit<T>(items[i], i, score), pattern.Length == 0 ? 0 : candidate.Length));
            }
        }

        hits.Sort((a, b) => a.Hit.Score != b.Hit.Score ? b.Hit.Score.CompareTo(a.Hit.Score)
            : a.Length != b.Length ? a.Length.CompareTo(b.Length)
            : a.Hit.Index.CompareTo(b.Hit.Index));
        return [.. hits.Take(limit).Select(hit => hit.Hit)];
    }
}
