using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tests.Tui.Shell;

public sealed class NavigationTests
{
    [Theory]
    [InlineData("1", "Topics")]
    [InlineData("2", "Stats")]
    [InlineData("3", "Trace")]
    [InlineData("4", "Dlq")]
    [InlineData("5", "Build")]
    public void NumberKey_FromAnyScreen_ShowsThatScreen(string key, string screen) =>
        Assert.Equal(screen, new ConsoleDriver().Press("3", key).Model.Screen.ToString());

    [Fact]
    public void Minus_AfterAnotherScreen_GoesBackAndForth()
    {
        var driver = new ConsoleDriver().Press("4", "-");
        Assert.Equal(ScreenId.Topics, driver.Model.Screen);
        Assert.Equal(ScreenId.Dlq, driver.Press("-").Model.Screen);
    }

    [Fact]
    public void Screens_WhenLeftAndComeBackTo_KeepTheirState()
    {
        var driver = new ConsoleDriver().Loaded().Press("j", "j").Opened().Press("j", "j", "j");
        var before = driver.Model.Topics;
        driver.Press("5", "j", "1");
        Assert.Equal(before.Records!.Cursor, driver.Model.Topics.Records!.Cursor);
        Assert.Equal(before.Focus, driver.Model.Topics.Focus);
        Assert.Equal(1, driver.Press("5").Model.Guide!.Cursor.Index);
    }

    [Fact]
    public void Escape_FromTheDetail_GoesBackLevelByLevel()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("enter");
        Assert.Equal(TopicsPane.Detail, driver.Model.Topics.Focus);
        Assert.Equal(TopicsPane.Records, driver.Press("esc").Model.Topics.Focus);
        Assert.Null(driver.Model.Topics.Detail);
        Assert.Equal(TopicsPane.List, driver.Press("esc").Model.Topics.Focus);
        Assert.Null(driver.Model.Topics.Records);
        driver.Press("esc");
        Assert.False(driver.Model.Quitting);
    }

    [Fact]
    public void Escape_WithAFilter_ClearsTheFilterFirst()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("/").Type("declined").Press("enter", "esc");
        Assert.Equal(TopicsPane.Records, driver.Model.Topics.Focus);
        Assert.True(driver.Model.Topics.Records!.Filter.IsEmpty);
    }

    [Fact]
    public void Quit_AtTheTopWithoutJobs_Quits()
    {
        var driver = new ConsoleDriver().Loaded().Press("q");
        Assert.True(driver.Model.Quitting);
        driver.Effect<Effect.Quit>();
    }

    [Fact]
    public void Quit_WhileAJobRuns_AsksOnce()
    {
        var driver = new ConsoleDriver().Loaded().Send(new ConsoleMessage.JobChanged(new JobState(1, "peek", JobPhase.Running, ConsoleDriver.Start)));
        driver.Press("q");
        Assert.IsType<Overlay.Confirm>(driver.Model.Top);
        Assert.False(driver.Press("n").Model.Quitting);
        Assert.True(driver.Press("q", "y").Model.Quitting);
    }

    [Fact]
    public void ControlC_WithAJob_CancelsItAndDoesNotQuit()
    {
        var driver = new ConsoleDriver().Send(new ConsoleMessage.JobChanged(new JobState(7, "peek", JobPhase.Running, ConsoleDriver.Start))).Press("^c");
        Assert.Equal(7, driver.Effect<Effect.CancelJob>().Job);
        Assert.False(driver.Model.Quitting);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, false)]
    public void ControlC_Twice_QuitsWhenTheSecondIsSoon(int secondsBetween, bool quits)
    {
        var driver = new ConsoleDriver().Press("^c");
        driver.Now = driver.Now.AddSeconds(secondsBetween);
        Assert.Equal(quits, driver.Press("^c").Model.Quitting);
    }

    [Theory]
    [InlineData(39, 24, true)]
    [InlineData(80, 9, true)]
    [InlineData(10, 4, true)]
    [InlineData(40, 10, false)]
    public void TooSmall_ByColumnsOrRows_SaysSo(int columns, int rows, bool tooSmall) =>
        Assert.Equal(tooSmall, new ConsoleDriver().Send(new ConsoleMessage.Resized(columns, rows)).Model.TooSmall);

    [Fact]
    public void Tab_WithRecordsAndDetail_GoesRoundThePanes()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("enter");
        var seen = Enumerable.Range(0, 4).Select(_ => driver.Press("tab").Model.Topics.Focus).ToList();
        Assert.Equal([TopicsPane.List, TopicsPane.Records, TopicsPane.Detail, TopicsPane.List], seen);
        Assert.Equal(TopicsPane.Detail, driver.Press("shift-tab").Model.Topics.Focus);
    }

    [Fact]
    public void Toasts_AfterTheirTime_Go()
    {
        var driver = new ConsoleDriver().Press("w");
        Assert.Single(driver.Model.Toasts.Items);
        driver.Now = driver.Now.AddSeconds(5);
        Assert.Empty(driver.Send(new ConsoleMessage.Ticked()).Model.Toasts.Items);
    }
}
