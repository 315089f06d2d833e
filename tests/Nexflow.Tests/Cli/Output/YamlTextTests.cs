using Nexflow.Cli.Output;
using Nexflow.Core.Values;

namespace Nexflow.Tests.Cli.Output;

public sealed class YamlTextTests
{
    [Fact]
    public void Of_Nested_IsBlockStyle()
    {
        var value = new ListValue(
        [
            new RowBuilder()
                .Add("name", "orders")
                .Add("count", 3L)
                .Add("items", [new Int64Value(1), new RowBuilder().Add("a", "b").Build()])
                .Add("none", (string?)null)
                .Add("empty", Array.Empty<Value>())
                .Build(),
        ]);

        Assert.Equal("- name: orders\n  count: 3\n  items:\n    - 1\n    - a: b\n  none: null\n  empty: []\n", YamlText.Of(value));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("no", "\"no\"")]
    [InlineData("NO", "\"NO\"")]
    [InlineData("true", "\"true\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("123", "\"123\"")]
    [InlineData("0x1F", "\"0x1F\"")]
    [InlineData("", "\"\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("# c", "\"# c\"")]
    [InlineData("two\nlines", "\"two\\nlines\"")]
    [InlineData("2026-03-14", "\"2026-03-14\"")]
    public void Of_Text_CannotBeReadAsAnythingElse(string text, string yaml) => Assert.Equal(yaml + "\n", YamlText.Of(new StringValue(text)));
}
