using FsCheck.Xunit;
using Nexflow.Core.Text;

namespace Nexflow.Tests.Core.Text;

public sealed class TopicPatternTests
{
    private static readonly string[] Topics = ["orders", "orders-eu", "orders-us.dlq", "payments.requested", "payments.dlq", "Orders"];

    [Theory]
    [InlineData("orders", "orders")]
    [InlineData("orders*", "orders orders-eu orders-us.dlq")]
    [InlineData("orders-*,payments.*", "orders-eu orders-us.dlq payments.requested payments.dlq")]
    [InlineData("*.dlq", "orders-us.dlq payments.dlq")]
    [InlineData("orders-??", "orders-eu")]
    [InlineData("*, !*.dlq", "orders orders-eu payments.requested Orders")]
    [InlineData("!*.dlq", "orders orders-eu payments.requested Orders")]
    [InlineData("/^orders(-eu|-us)/", "orders-eu orders-us.dlq")]
    [InlineData("/a{1,2}y/,!/dlq$/", "payments.requested")]
    [InlineData("/(?i)^orders$/", "orders Orders")]
    public void Select_Pattern_TakesTheTopics(string pattern, string expected) =>
        Assert.Equal(expected.Split(' '), TopicPattern.Parse(pattern, "TOPIC").Value.Select(Topics));

    [Theory]
    [InlineData("", "NX1009")]
    [InlineData("orders,,payments", "NX1009")]
    [InlineData("orders,", "NX1009")]
    [InlineData("!", "NX1009")]
    [InlineData("orders eu", "NX1009")]
    [InlineData("or\u001bders", "NX1009")]
    [InlineData("/orders", "NX1009")]
    [InlineData("//", "NX1009")]
    [InlineData("/(/", "NX1010")]
    [InlineData("/(?=a)b/", "NX1010")]
    [InlineData("/(a)\\1/", "NX1010")]
    [InlineData("/((a{1,900}){1,900}){1,900}/", "NX1010")]
    public void Parse_BadPattern_IsADiagnosticWithoutControlCharacters(string pattern, string code)
    {
        var diagnostic = TopicPattern.Parse(pattern, "TOPIC").Diagnostic;
        Assert.Equal(code, diagnostic?.Code);
        Assert.DoesNotContain('\u001b', diagnostic!.Message);
    }

    [Fact]
    public void IsMatch_EvilExpression_AnswersAtOnce() =>
        Assert.False(TopicPattern.Parse("/^(a+)+$/", "TOPIC").Value.IsMatch(new string('a', 200_000) + "!"));

    [Fact]
    public void LiteralNames_Mixed_AreThoseWithoutWildcards() =>
        Assert.Equal(["orders", "b"], TopicPattern.Parse("orders,x*,/y/,!z,b", "TOPIC").Value.LiteralNames);

    [Property]
    public bool Parse_AnyText_NeverThrows(string? text) => TopicPattern.Parse(text ?? "", "TOPIC") is not null;
}
