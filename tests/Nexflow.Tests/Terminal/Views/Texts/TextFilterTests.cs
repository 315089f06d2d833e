using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tests.Terminal.Views.Texts;

public sealed class TextFilterTests
{
    [Theory]
    [InlineData("", "payments", true)]
    [InlineData("pyt", "payments", true)]
    [InlineData("xyz", "payments", false)]
    [InlineData("~^pay.*s$", "payments", true)]
    [InlineData("~^ay", "payments", false)]
    [InlineData("!pay", "payments", false)]
    [InlineData("!dlq", "payments", true)]
    [InlineData("~", "payments", true)]
    public void MatchesName_ByKind(string filter, string name, bool matches) =>
        Assert.Equal(matches, TextFilter.Parse(filter).MatchesName(name));

    [Theory]
    [InlineData("declined card", "card-1 status DECLINED", true)]
    [InlineData("Declined", "status DECLINED", false)]
    [InlineData("dclnd", "status DECLINED", false)]
    public void MatchesText_OfRecords_LooksForParts(string filter, string text, bool matches) =>
        Assert.Equal(matches, TextFilter.Parse(filter).MatchesText(text));

    [Fact]
    public void Parse_OfABrokenRegex_SaysWhereAndMatchesNothing()
    {
        var filter = TextFilter.Parse("~(unclosed");
        Assert.NotNull(filter.Error);
        Assert.False(filter.MatchesText("(unclosed"));
    }
}
