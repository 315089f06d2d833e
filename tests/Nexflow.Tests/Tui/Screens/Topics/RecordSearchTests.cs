using Nexflow.Clusters.Scanning;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tests.Tui.Screens.Topics;

/// <summary>A list that is not all says so, ends where its range ends, and a filter looks through what was not read yet.</summary>
public sealed class RecordSearchTests
{
    [Fact]
    public void Filter_KeptOnARange_SearchesItToItsEnd()
    {
        var driver = Ranged("0:400").Press("/").Type("nothing-like-it");
        Assert.False(driver.Model.Topics.Records!.Searching);
        var request = driver.Press("enter").Effect<Effect.Read>().Request;
        Assert.Equal(int.MaxValue, request.Search!.Enough);
        Assert.Equal(400, request.Ranges!.Value[0].To);
        Assert.True(driver.Model.Topics.Records!.Searching);
    }

    [Fact]
    public void Filter_KeptOnAListWithoutEnd_SearchesUntilTheScreenIsFull()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("/").Type("declined").Press("enter");
        var request = driver.Effect<Effect.Read>().Request;
        Assert.True(request.Backward);
        Assert.InRange(request.Search!.Enough, 1, 100);
    }

    [Fact]
    public void Filter_ThatTheScreenIsFullOf_SearchesNoFurther()
    {
        var driver = new ConsoleDriver().Loaded().Opened(300).Press("/").Type("card").Press("enter");
        Assert.False(driver.Model.Topics.Records!.Searching);
    }

    [Fact]
    public void Filter_Changed_StopsTheSearchForTheOldOne()
    {
        var driver = Ranged("0:400").Press("/").Type("abc").Press("enter");
        var request = driver.Model.Topics.Records!.PageRequest;
        driver.Press("/").Type("d");
        Assert.Equal(request, driver.Effect<Effect.CancelRead>().Request);
        Assert.Equal((false, 0), (driver.Model.Topics.Records.Searching, driver.Model.Topics.Records.PageRequest));
    }

    [Fact]
    public void Search_Cancelled_LeavesTheListReadyToReadOn()
    {
        var driver = Ranged("0:400").Press("/").Type("abc").Press("enter");
        driver.Send(new ConsoleMessage.ReadEnded(driver.Model.Topics.Records!.PageRequest, new ScanVerdict(ScanEnd.Cancelled, 0, 0, 0, 0, TimeSpan.Zero, [])));
        Assert.Contains("cancelled", VerdictText.Of(driver.Model.Topics.Records!, keysWork: true), StringComparison.Ordinal);
        driver.Press("]");
        Assert.True(driver.Model.Topics.Records!.Searching);
    }

    [Fact]
    public void Range_AtItsEnd_DoesNotReadBeyond()
    {
        var driver = Ranged("0:20", ended: true);
        var reads = driver.Effects.Count(e => e is Effect.Read);
        driver.Press("G", "j", "]", "PgDn");
        Assert.Equal(reads, driver.Effects.Count(e => e is Effect.Read));
        Assert.False(driver.Model.Topics.Records!.HasMore);
    }

    [Fact]
    public void Range_WithMore_ReadsOnWithinItsEnd()
    {
        var request = Ranged("0:400").Press("]").Effect<Effect.Read>().Request;
        Assert.All(request.Ranges!.Value, r => Assert.Equal((20L, 400L), (r.From, r.To)));
    }

    [Fact]
    public void Range_Followed_BecomesTheLiveList()
    {
        var driver = Ranged("0:400").Press("f");
        Assert.Equal(SeekRequest.Follow, driver.Model.Topics.Records!.Seek);
    }

    [Fact]
    public void Status_AfterAnotherPage_CountsBoth()
    {
        var driver = Ranged("0:400").Press("]");
        var page = driver.Model.Topics.Records!.PageRequest;
        driver.Send(new ConsoleMessage.RecordsArrived(page, Rows(20, 10), AtTop: false)).Send(new ConsoleMessage.ReadEnded(page, Verdict(ScanEnd.Limit, 400)));
        Assert.StartsWith("90 of ~1,200 read · ", VerdictText.Of(driver.Model.Topics.Records!, keysWork: true), StringComparison.Ordinal);
        Assert.EndsWith(" · ] reads on", VerdictText.Of(driver.Model.Topics.Records!, keysWork: true), StringComparison.Ordinal);
    }

    /// <summary>Twenty records of each of three partitions of a range that ends where its text says.</summary>
    private static ConsoleDriver Ranged(string range, bool ended = false)
    {
        var to = long.Parse(range[(range.IndexOf(':', StringComparison.Ordinal) + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        var driver = new ConsoleDriver().Loaded().Send(new ConsoleMessage.Invoked(CommandIds.SeekTo, "range:" + range));
        var request = driver.Model.Topics.Records!.Request;
        driver.Send(new ConsoleMessage.ReadStarted(request, [.. Samples.Ranges("authorisations").Select(r => r with { From = 0, To = to })]));
        driver.Send(new ConsoleMessage.RecordsArrived(request, Rows(0, 20), AtTop: false));
        return driver.Send(new ConsoleMessage.ReadEnded(request, Verdict(ended ? ScanEnd.EndReached : ScanEnd.Limit, to)));
    }

    private static RecordRow[] Rows(int from, int count) =>
        [.. Enumerable.Range(0, count * 3).Select(i => new RecordRow(Samples.Message("authorisations", i % 3, from + (i / 3))))];

    private static ScanVerdict Verdict(ScanEnd end, long to) =>
        new(end, 60, 60, 0, 900, TimeSpan.Zero, [.. Samples.Ranges("authorisations").Select(r => new PartitionCoverage(r.Partition, 0, to, 20, 20, end == ScanEnd.EndReached))]);
}
