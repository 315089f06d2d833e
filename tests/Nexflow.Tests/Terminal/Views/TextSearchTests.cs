using Nexflow.Terminal.Views;

namespace Nexflow.Tests.Terminal.Views;

public sealed class TextSearchTests
{
    private static TextSearch Parse(string text, bool fuzzy = false)
    {
        Assert.True(TextSearches.TryParse(text, fuzzy, out var search, out string? error), error);
        return search!;
    }

    [Theory]
    [InlineData("pay", "Payments", true)]
    [InlineData("Pay", "payments", false)]
    [InlineData("~^pay.*ed$", "payments.completed", true)]
    [InlineData("~^ay", "payments", false)]
    [InlineData("!pay", "payments", false)]
    [InlineData("!pay", "fraud", true)]
    [InlineData("!~^f", "payments", true)]
    public void IsMatch_AsWritten(string written, string text, bool expected) => Assert.Equal(expected, Parse(written).IsMatch(text));

    [Fact]
    public void Marks_Several_AreFoundInOrder()
    {
        Span<TextMark> marks = stackalloc TextMark[4];

        int count = Parse("a").Marks("banana A", marks);

        Assert.Equal([new(1, 1), new(3, 1), new(5, 1), new(7, 1)], marks[..count].ToArray());
        Assert.Equal(2, Parse("pc", fuzzy: true).Marks("payments-completed", marks));
    }

    [Fact]
    public void Marks_ExpressionThatMatchesNothingWide_Ends()
    {
        Span<TextMark> marks = stackalloc TextMark[3];

        Assert.Equal(3, Parse("~x*").Marks("abcdef", marks));
    }

    [Fact]
    public void TryParse_BadExpression_SaysWhy()
    {
        Assert.False(TextSearches.TryParse("~(", fuzzy: false, out var search, out string? error));
        Assert.Null(search);
        Assert.NotEmpty(error!);
        Assert.True(TextSearches.TryParse("", fuzzy: true, out search, out error));
        Assert.Null(search);
    }

    [Fact]
    public void Find_ExpressionThatBlowsUp_GivesUpAndSaysSo()
    {
        var search = (RegexSearch)Parse("~(a+)+$");

        Assert.False(search.IsMatch(new string('a', 60) + "!"));
        Assert.True(search.TimedOut);
    }
}
