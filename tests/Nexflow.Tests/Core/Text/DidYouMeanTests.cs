using FsCheck.Xunit;
using Nexflow.Core.Text;

namespace Nexflow.Tests.Core.Text;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("teh", "the", 1)]
    [InlineData("flaw", "lawn", 2)]
    [InlineData("ca", "abc", 3)]
    public void Distance_KnownPairs_IsAsPublished(string left, string right, int distance) => Assert.Equal(distance, DidYouMean.Distance(left, right));

    [Theory]
    [InlineData("cluter", "cluster")]
    [InlineData("COLOUR", "colour")]
    [InlineData("registyr", "registry")]
    [InlineData("xyz", null)]
    public void Closest_Word_IsTheNearestOrNone(string word, string? expected) =>
        Assert.Equal(expected, DidYouMean.Closest(word, ["cluster", "registry", "colour", "read_only"]));

    [Property]
    public bool Distance_AnyPair_IsSymmetricAndBounded(string? left, string? right) =>
        (left ?? "", right ?? "") is var (a, b) && DidYouMean.Distance(a, b) is var d && d == DidYouMean.Distance(b, a) && d <= Math.Max(a.Length, b.Length);
}
