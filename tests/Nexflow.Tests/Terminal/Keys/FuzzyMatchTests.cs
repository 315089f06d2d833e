using FsCheck.Xunit;
using Nexflow.Terminal.Keys;

namespace Nexflow.Tests.Terminal.Keys;

public sealed class FuzzyMatchTests
{
    private static int[]? Positions(string pattern, string text)
    {
        Span<int> positions = stackalloc int[FuzzyMatch.MaxPattern];
        return FuzzyMatch.TryMatch(pattern, text, positions, out _, out int count) ? positions[..count].ToArray() : null;
    }

    private static string[] Ranked(string pattern, params string[] items) =>
        [.. FuzzyRanking.Rank(items, item => item, pattern, 10).Select(hit => hit.Item)];

    [Theory]
    [InlineData("pc", "payments-completed", new[] { 0, 9 })]
    [InlineData("dlq", "settlements.dlq", new[] { 12, 13, 14 })]
    [InlineData("fs", "fraudScores", new[] { 0, 5 })]
    [InlineData("ayl", "payload", new[] { 1, 2, 3 })]
    [InlineData("abc", "a-b-abc", new[] { 4, 5, 6 })]
    public void TryMatch_SeveralAlignments_TakesTheBest(string pattern, string text, int[] expected) => Assert.Equal(expected, Positions(pattern, text));

    [Theory]
    [InlineData("auth", "Authorisations", true)]
    [InlineData("Auth", "authorisations", false)]
    [InlineData("ba", "ab", false)]
    [InlineData("dlq pay", "payments.dlq", true)]
    [InlineData("dlq pax", "payments.dlq", false)]
    [InlineData("", "anything", true)]
    [InlineData("  ", "", true)]
    [InlineData("a", "", false)]
    public void TryScore_SmartCaseAndWords_Matches(string pattern, string text, bool expected) => Assert.Equal(expected, FuzzyMatch.TryScore(pattern, text, out _));

    [Fact]
    public void Rank_WordStartsAndShortTexts_ComeFirst()
    {
        Assert.Equal(["topics.follow", "autofill offers"], Ranked("fo", "autofill offers", "topics.follow"));
        Assert.Equal(["pay", "payments", "spay-x-longer"], Ranked("pay", "spay-x-longer", "payments", "pay"));
        Assert.Equal(["b", "a"], Ranked("", "b", "a"));
    }

    [Fact]
    public void TryMatch_LongText_FallsBackAndStaysOrdered()
    {
        string text = string.Concat(Enumerable.Repeat("ab-", 600));
        var positions = Positions(new string('b', 40), text);

        Assert.NotNull(positions);
        Assert.Equal(40, positions.Length);
        Assert.All(positions, position => Assert.Equal('b', text[position]));
    }

    [Fact]
    public void TryScore_HugeText_LooksOnlyAtItsHead()
    {
        Assert.False(FuzzyMatch.TryScore("z", new string('a', 20_000_000) + "z", out _));
        Assert.True(FuzzyMatch.TryScore("\ud800", "\ud800", out _));
    }

    [Fact]
    public void TryMatch_Anything_AllocatesNothing()
    {
        Span<int> positions = stackalloc int[FuzzyMatch.MaxPattern];
        FuzzyMatch.TryMatch("pmt dlq", "payments.dlq", positions, out _, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        FuzzyMatch.TryMatch("pmt dlq", "payments.dlq", positions, out _, out _);
        FuzzyMatch.TryScore("pmt xyz", "payments.dlq", out _);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    // The oracle is the plain definition of a subsequence.
    [Property]
    public bool TryScore_OneWord_MatchesExactlySubsequences(byte[] word, byte[] text)
    {
        string pattern = string.Concat(word.Take(4).Select(b => "abc"[b % 3]));
        string subject = string.Concat(text.Select(b => "abcdABC-"[b % 8]));
        int at = 0;
        bool expected = pattern.All(wanted => (at = subject.IndexOf(wanted.ToString(), at, StringComparison.OrdinalIgnoreCase) + 1) > 0);
        var positions = Positions(pattern, subject);
        return expected
            ? positions is not null && string.Equals(pattern, string.Concat(positions.Select(i => subject[i])), StringComparison.OrdinalIgnoreCase)
            : positions is null;
    }
}
