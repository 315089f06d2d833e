using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tests.Tui.Screens.Topics;

public sealed class RecordListTests
{
    [Fact]
    public void Enter_OnATopic_ReadsItNewestFirst()
    {
        var driver = new ConsoleDriver().Loaded().Press("enter");
        var read = driver.Effect<Effect.Read>().Request;
        Assert.Equal(("authorisations", true, SeekRequest.PageSize), (read.Topic, read.Backward, read.Limit));
        Assert.Equal(LoadState.Loading, driver.Model.Topics.Records!.Load);
    }

    [Fact]
    public void Rows_OfAnOlderRead_AreIgnored()
    {
        var driver = new ConsoleDriver().Loaded().Press("enter");
        driver.Send(new ConsoleMessage.RecordsArrived(99, Samples.Rows("authorisations", 5), false));
        Assert.Equal(0, driver.Model.Topics.Records!.All.Count);
    }

    [Fact]
    public void LiveRows_WhileWatchingTheTop_MoveTheSelectionToTheNewest()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("f");
        driver.Send(Live(driver, 2));
        Assert.Equal(0, driver.Model.Topics.Records!.Cursor.Index);
        Assert.Equal(0, driver.Model.Topics.Records.Unseen);
    }

    [Fact]
    public void LiveRows_WhenScrolledAway_LeaveTheSelectionOnItsRecordAndAreCounted()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("f", "j", "j");
        var selected = driver.Model.Topics.Records!.Current!.Id;
        driver.Send(Live(driver, 3));
        Assert.Equal(selected, driver.Model.Topics.Records!.Current!.Id);
        Assert.Equal(3, driver.Model.Topics.Records.Unseen);
        Assert.Equal(0, driver.Press("g").Model.Topics.Records!.Unseen);
    }

    [Fact]
    public void LiveRows_WhilePaused_AreHeldUntilResumed()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("f", "p");
        driver.Send(Live(driver, 4));
        Assert.Equal(40, driver.Model.Topics.Records!.All.Count);
        Assert.Equal(44, driver.Press("p").Model.Topics.Records!.All.Count);
    }

    [Fact]
    public void Follow_PressedTwice_StopsItsRead()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("f");
        var request = driver.Model.Topics.Records!.FollowRequest;
        driver.Press("f");
        Assert.Equal(request, driver.Effect<Effect.CancelRead>().Request);
        Assert.False(driver.Model.Topics.Records!.Following);
    }

    [Fact]
    public void Follow_AfterAPage_StartsBehindWhatIsLoaded()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("f");
        var ranges = driver.Effect<Effect.Read>().Request.Ranges!.Value;
        Assert.Equal([1000L, 1100L, 1200L], ranges.OrderBy(r => r.Partition.Partition).Select(r => r.From));
    }

    [Fact]
    public void Older_AfterAPage_ReadsBelowWhatIsLoaded()
    {
        var driver = new ConsoleDriver().Loaded().Opened(30).Press("[");
        var request = driver.Effect<Effect.Read>().Request;
        Assert.True(request.Backward);
        Assert.Equal([990L, 990L, 990L], request.Ranges!.Value.Select(r => r.To));
        Assert.False(request.AtTop);
    }

    [Fact]
    public void Down_AtTheLastRow_LoadsTheNextPageOnce()
    {
        var driver = new ConsoleDriver().Loaded().Opened(30);
        var before = driver.Effects.Count(e => e is Effect.Read);
        driver.Press("G", "j", "j");
        Assert.Equal(before + 1, driver.Effects.Count(e => e is Effect.Read));
    }

    [Fact]
    public void Filter_OnLoadedRows_NarrowsThemAndArrivalsToo()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("/").Type("declined").Press("enter");
        var records = driver.Model.Topics.Records!;
        Assert.InRange(records.Shown.Count, 1, records.All.Count - 1);
        var shown = records.Shown.Count;
        driver.Press("f").Send(Live(driver, 1, "DECLINED")).Send(Live(driver, 1, "fine"));
        Assert.Equal(shown + 1, driver.Model.Topics.Records!.Shown.Count);
    }

    [Fact]
    public void Filter_ByAWordFarBeyondTheRow_FindsTheRecord()
    {
        var driver = new ConsoleDriver().Loaded().Press("enter");
        var request = driver.Model.Topics.Records!.Request;
        var rows = Enumerable.Range(0, 3).Select(i => new RecordRow(Samples.Message("authorisations", 0, i, new string('x', 9000) + (i == 1 ? "needle" : "")))).ToArray();
        driver.Send(new ConsoleMessage.RecordsArrived(request, rows, AtTop: false)).Press("/").Type("needle").Press("enter");
        Assert.Equal(1, driver.Model.Topics.Records!.Shown.Count);
        Assert.Equal(1, driver.Model.Topics.Records.Current!.Id.Offset);
    }

    [Fact]
    public void Filter_ByACorrelationIdOfTheHeaders_FindsItsRecords()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("/").Type("c-995").Press("enter");
        Assert.All(driver.Model.Topics.Records!.Shown.Rows, r => Assert.Equal(995, r.Id.Offset));
        Assert.Equal(3, driver.Model.Topics.Records.Shown.Count);
    }

    [Fact]
    public void Enter_BeforeTheRecordsCame_OpensTheFirstWhenItComes()
    {
        var driver = new ConsoleDriver().Loaded().Press("enter", "enter");
        Assert.Null(driver.Model.Topics.Detail);
        driver.Send(new ConsoleMessage.RecordsArrived(driver.Model.Topics.Records!.Request, Samples.Rows("authorisations", 5), AtTop: false));
        Assert.Equal(TopicsPane.Detail, driver.Model.Topics.Focus);
        driver.Effect<Effect.Decode>();
    }

    [Fact]
    public void Budget_WhenExceeded_DropsTheFarEndAndKeepsTheSelection()
    {
        var driver = new ConsoleDriver().Loaded().Opened(3).Press("f");
        var big = new string('x', 1 << 20);
        for (var i = 0; i < 60; i++)
        {
            driver.Send(Live(driver, 1, big, 2000 + i));
        }

        var records = driver.Model.Topics.Records!;
        Assert.InRange(records.All.Cost, 1, RecordListModel.Budget);
        Assert.Equal(2059, records.Current!.Id.Offset);
        Assert.True(records.HasOlder);
    }

    [Fact]
    public void FirstPage_LargerThanTheBudget_KeepsTheNewestAndSaysThatThereIsMore()
    {
        var driver = new ConsoleDriver().Loaded().Press("enter");
        var request = driver.Model.Topics.Records!.Request;
        driver.Send(new ConsoleMessage.ReadStarted(request, Samples.Ranges(driver.Model.Topics.Records.Topic)));
        var rows = Samples.Rows("authorisations", 4).Select(row => new RecordRow(row.Message with { Value = new byte[20 << 20] })).ToArray();

        driver.Send(new ConsoleMessage.RecordsArrived(request, rows, AtTop: false));

        var records = driver.Model.Topics.Records!;
        Assert.InRange(records.All.Count, 1, 3);
        Assert.Equal(rows[0].Id, records.All[0].Id);
        Assert.True(records.HasOlder);
    }

    [Fact]
    public void Range_OfMarks_TakesAllBetween()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("v", "j", "j", "j", "v");
        Assert.Equal(4, driver.Model.Topics.Records!.Marks.Count);
        driver.Press("*");
        Assert.Equal(36, driver.Model.Topics.Records!.Marks.Count);
    }

    [Theory]
    [InlineData("e", "oldest first")]
    [InlineData("l", "newest first")]
    [InlineData("f", "live")]
    public void SeekMenu_ByKey_ReadsFromThere(string key, string label)
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("t", key);
        Assert.Equal(label, driver.Model.Topics.Records!.Seek.Label);
    }

    [Fact]
    public void SeekPrompt_WithABadRange_StaysOpenAndSaysWhy()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("t", "r").Type("10-20").Press("enter");
        Assert.NotNull(Assert.IsType<Overlay.Prompt>(driver.Model.Top).Error);
        driver.Press("^u").Type("10:20").Press("enter");
        Assert.Null(driver.Model.Top);
        Assert.Equal("10:20", driver.Model.Topics.Records!.Seek.Argument);
    }

    private static ConsoleMessage Live(ConsoleDriver driver, int count, string? value = null, long offset = 1000)
    {
        var rows = Enumerable.Range(0, count).Select(i => new RecordRow(Samples.Message("authorisations", 0, offset + count - i, value)));
        return new ConsoleMessage.RecordsArrived(driver.Model.Topics.Records!.FollowRequest, offset == 1000 ? [.. rows] : [new RecordRow(Samples.Message("authorisations", 0, offset, value))], AtTop: true);
    }
}
