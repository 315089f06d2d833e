using Nexflow.Tests.Tui;

namespace Nexflow.Corpus.Screens;

/// <summary>However little room there is, the way out and the way to help are in sight.</summary>
public sealed class HintBarTests
{
    [Theory]
    [InlineData("topics", "q quit  ? help")]
    [InlineData("topics-filter-nothing", "esc back  ? help")]
    [InlineData("records", "/ filter  esc back  ? help")]
    [InlineData("detail-tree", "esc back  ? help")]
    [InlineData("stats", "? help")]
    public void Hints_OnEveryWidth_EndWithTheWayOutAndHelp(string screen, string end)
    {
        foreach (var columns in (int[])[60, 80, 120])
        {
            var driver = new ConsoleDriver(columns, 24);
            ScreenCatalogue.All[screen](driver);
            Assert.EndsWith(end, ScreenPicture.Of(driver, ScreenPicture.Roles).Text(ascii: false).TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
        }
    }
}
