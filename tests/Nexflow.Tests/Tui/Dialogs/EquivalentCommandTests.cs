using Nexflow.Tui.Dialogs;
using Nexflow.Tui.Shell;

namespace Nexflow.Tests.Tui.Dialogs;

public sealed class EquivalentCommandTests
{
    [Theory]
    [InlineData("", "nexflow peek authorisations --last 40", "Prints these records; data")]
    [InlineData("TIMED_OUT", "nexflow peek authorisations --last 40 -o jsonl | grep -F TIMED_OUT", "grep does what /TIMED_OUT does")]
    [InlineData("declined card", "nexflow peek authorisations --last 40 -o jsonl | grep -Fi declined | grep -Fi card", "grep does what")]
    [InlineData("!it's", "nexflow peek authorisations --last 40 -o jsonl | grep -vFi 'it'\\''s'", "grep does what")]
    [InlineData("~a.c", "nexflow peek authorisations --last 40", "without the filter /~a.c")]
    [InlineData("!a b", "nexflow peek authorisations --last 40", "without the filter /!a b")]
    public void Records_WithAFilter_AreFilteredByTheCommandOrItSaysThatTheyAreNot(string filter, string command, string explanation)
    {
        var driver = new ConsoleDriver().Loaded().Opened().Send(new ConsoleMessage.Invoked(CommandIds.ApplyFilter, filter));
        var shown = EquivalentCommand.Of(driver.Model);
        Assert.Equal(command, shown.Command);
        Assert.Contains(explanation, shown.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Range_ReadInPart_IsMergedByTimeAndSaysThatItIsWhole()
    {
        var driver = new ConsoleDriver().Loaded().Opened().Send(new ConsoleMessage.Invoked(CommandIds.SeekTo, "range:0:400"));
        var request = driver.Model.Topics.Records!.Request;
        driver.Send(new ConsoleMessage.ReadStarted(request, Samples.Ranges("authorisations"))).Send(new ConsoleMessage.RecordsArrived(request, Samples.Rows("authorisations", 3), AtTop: false));
        Assert.Equal("nexflow peek authorisations 0:400 --ordered", EquivalentCommand.Of(driver.Model).Command);
    }
}
