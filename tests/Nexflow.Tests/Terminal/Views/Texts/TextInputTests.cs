using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tests.Terminal.Views.Texts;

public sealed class TextInputTests
{
    [Theory]
    [InlineData("abc", "Backspace", "ab", 2)]
    [InlineData("", "Backspace", "", 0)]
    [InlineData("e\u0301", "Backspace", "", 0)]
    [InlineData("x👨‍👩‍👧", "Backspace", "x", 1)]
    [InlineData("one two ", "DeleteWord", "one ", 4)]
    [InlineData("one", "DeleteToStart", "", 0)]
    [InlineData("one", "Delete", "one", 3)]
    [InlineData("one", "Home", "one", 0)]
    public void Apply_AtTheEnd_EditsWholeClusters(string text, string edit, string expected, int caret)
    {
        var input = TextInput.Of(text).Apply(Enum.Parse<TextEdit>(edit));
        Assert.Equal(new TextInput(expected, caret), input);
    }

    [Fact]
    public void Type_OfAPasteWithNewlines_DropsControls() =>
        Assert.Equal("select 1", TextInput.Empty.Type("select\r\n 1\u001b").Text);

    [Fact]
    public void Type_BeyondTheLimit_IsCut() =>
        Assert.Equal(TextInput.MaxLength, TextInput.Empty.Type(new string('x', 10_000)).Text.Length);
}
