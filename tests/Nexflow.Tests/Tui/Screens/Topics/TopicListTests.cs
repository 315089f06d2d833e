using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tests.Tui.Screens.Topics;

public sealed class TopicListTests
{
    [Fact]
    public void Topics_BeforeAnythingArrived_AreLoadingAndTakeKeys()
    {
        var driver = new ConsoleDriver().Press("j", "?", "esc", "2", "1");
        Assert.Equal(LoadState.Loading, driver.Model.Topics.List.Load);
    }

    [Fact]
    public void Counts_TwiceASecondApart_GiveMessagesAndRates()
    {
        var row = new ConsoleDriver().Loaded().Model.Topics.List.Find("authorisations")!;
        Assert.Equal(3336, row.Summary.Messages);
        Assert.Equal([36.0], row.History);
    }

    [Fact]
    public void History_WhenFull_DropsTheOldest()
    {
        var driver = new ConsoleDriver().Loaded();
        for (var i = 2; i < 60; i++)
        {
            driver.Now = driver.Now.AddSeconds(1);
            driver.Send(new ConsoleMessage.Sampled(Samples.Inventory(driver.Now, i * 12)));
        }

        Assert.Equal(TopicRow.HistoryLength, driver.Model.Topics.List.Find("authorisations")!.History.Length);
    }

    [Fact]
    public void Groups_OfATopic_ShowLagAndVerdictAndDashesWithoutCommit()
    {
        var driver = new ConsoleDriver().Loaded().Press("c");
        var row = Assert.Single(TopicInfoTable.Of(driver.Model.Topics, driver.Model.Topics.Info!).Rows);
        Assert.Equal(["reports", "1,002", "stopped: nobody reads", "Empty", "0", "1/2", ""], row.Cells.Select(c => c.Text));
    }

    [Fact]
    public void Internal_WhenToggled_ShowsAndHides()
    {
        var driver = new ConsoleDriver().Loaded();
        Assert.DoesNotContain(driver.Model.Topics.List.Shown, t => t.Summary.IsInternal);
        Assert.Contains(driver.Press("i").Model.Topics.List.Shown, t => t.Summary.IsInternal);
    }

    [Fact]
    public void Selection_WhenSortedOrFiltered_StaysOnItsTopic()
    {
        var driver = new ConsoleDriver().Loaded().Press("j", "j");
        var selected = driver.Model.Topics.List.Selected;
        driver.Press("s", "l");
        Assert.Equal(selected, driver.Model.Topics.List.Current!.Name);
        driver.Press("/").Type("not");
        Assert.Equal("notifications", driver.Model.Topics.List.Current!.Name);
    }

    [Fact]
    public void Filter_WhenEscaped_ComesBackAsItWas()
    {
        var driver = new ConsoleDriver().Loaded().Press("/").Type("pay").Press("enter", "/").Type("xxx");
        Assert.Empty(driver.Model.Topics.List.Shown);
        driver.Press("esc");
        Assert.Equal("pay", driver.Model.Topics.List.Filter.Text);
        Assert.Equal(3, driver.Model.Topics.List.Shown.Length);
    }

    [Fact]
    public void Failure_OfTheCluster_ShowsCauseAndRetries()
    {
        var driver = new ConsoleDriver().Send(new ConsoleMessage.ClusterFailed(new Problem("NX5001", "no broker answers", "nexflow doctor")));
        Assert.Equal(LoadState.Failed, driver.Model.Topics.List.Load);
        driver.Press("r").Effect<Effect.LoadCluster>();
        Assert.Equal(LoadState.Loading, driver.Model.Topics.List.Load);
    }

    [Fact]
    public void Glance_WhileTheSelectionMoves_WaitsForItToRest()
    {
        var driver = new ConsoleDriver().Loaded().Press("j", "j");
        Assert.Equal("authorisations", driver.Model.Topics.GlanceAt);
        driver.Effect<Effect.AwaitRest>();
        Assert.Null(driver.Send(new ConsoleMessage.Rested()).Model.Topics.GlanceAt);
    }

    [Fact]
    public void Range_OfMarks_TakesAllBetween() =>
        Assert.Equal(3, new ConsoleDriver().Loaded().Press("v", "j", "j", "v").Model.Topics.List.Marks.Count);

    [Theory]
    [InlineData("#", "Partitions")]
    [InlineData("d", "Config")]
    [InlineData("c", "Groups")]
    public void LookKeys_OnATopic_OpenItsInfo(string key, string kind)
    {
        var driver = new ConsoleDriver().Loaded().Press(key);
        Assert.Equal(kind, driver.Model.Topics.Info!.Kind.ToString());
        Assert.Equal(TopicsPane.List, driver.Press("esc").Model.Topics.Focus);
    }
}
