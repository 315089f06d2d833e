using Nexflow.Tui.Palette;

namespace Nexflow.Tests.Tui.Dialogs;

public sealed class PaletteTests
{
    [Theory]
    [InlineData("topics /pay", "shows the topics that match pay", 0)]
    [InlineData("topics payments.completed", "opens payments.completed", 1)]
    [InlineData("set theme=", null, 2)]
    [InlineData("set theme=day", null, 1)]
    [InlineData("set theme=daylight", "shows the theme daylight", 1)]
    [InlineData("set interval=7", "takes counts every 7 s", 0)]
    [InlineData("q", "goes back, at the top quits", null)]
    [InlineData("zzzz", null, 0)]
    public void Line_WhileItIsWritten_SaysWhatEnterWillDo(string line, string? meaning, int? hits)
    {
        var driver = Driver();
        Assert.Equal(meaning, PaletteMeaning.Of(driver.Model, line, driver.Update));
        if (hits is { } count)
        {
            Assert.Equal(count, driver.Update.PaletteHits(driver.Model, line).Count);
        }
    }

    [Fact]
    public void Enter_AfterTheBeginningOfATheme_ShowsThatTheme() =>
        Assert.Equal("daylight", Driver().Press(":").Type("set theme=day").Press("enter").Model.Theme);

    [Fact]
    public void Enter_AfterTheBeginningOfATopic_OpensThatTopic() =>
        Assert.Equal("payments.completed", Driver().Press(":").Type("topics payments.co").Press("enter").Model.Topics.Records!.Topic);

    [Fact]
    public void Enter_AfterAFilterOfTopics_Filters() =>
        Assert.Equal("pay", Driver().Press(":").Type("topics /pay").Press("enter").Model.Topics.List.Filter.Text);

    private static ConsoleDriver Driver()
    {
        var driver = new ConsoleDriver().Loaded();
        driver.Model = driver.Model with { Themes = ["midnight", "daylight"] };
        return driver;
    }
}
