using Nexflow.Tui.Shell;

namespace Nexflow.Tests.Tui.Shell;

public sealed class ReportOverlayTests
{
    [Fact]
    public void Enter_OnAGroup_OpensItsReportAndEscapeGoesBack()
    {
        var driver = new ConsoleDriver().Loaded().Press("c", "enter");

        var report = Assert.IsType<Overlay.Report>(driver.Model.Top);
        Assert.Contains("authorisations", Text(report), StringComparison.Ordinal);
        Assert.Empty(driver.Press("esc").Model.Overlays);
        Assert.NotNull(driver.Model.Topics.Info);
    }

    [Fact]
    public void Report_OfAGroup_FollowsTheSamples()
    {
        var driver = new ConsoleDriver().Loaded().Press("c", "enter");
        Assert.Contains("1,002", Text(driver.Model.Top), StringComparison.Ordinal);

        driver.Send(new ConsoleMessage.Sampled(Samples.Inventory(driver.Now.AddSeconds(1), 5000)));

        Assert.Contains("5,990", Text(driver.Model.Top), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain NX5004")]
    [InlineData("explain 5004")]
    public void Palette_ExplainACode_OpensItsPage(string line) =>
        Assert.Contains("NX5004", Text(new ConsoleDriver().Loaded().Press(":").Type(line).Press("enter").Model.Top), StringComparison.Ordinal);

    [Fact]
    public void Palette_ExplainAnUnknownCode_SaysSo() =>
        Assert.Contains("NX9999", new ConsoleDriver().Loaded().Press(":").Type("explain NX9999").Press("enter").Model.Toasts.Items[^1].Text, StringComparison.Ordinal);

    [Fact]
    public void Exclamation_OverAReport_ShowsItsCommandAndComesBack()
    {
        var driver = new ConsoleDriver().Loaded().Press("c", "enter", "!");

        Assert.Equal("nexflow groups reports", Assert.IsType<Overlay.Shown>(driver.Model.Top).Command);
        Assert.IsType<Overlay.Report>(driver.Press("esc").Model.Top);
    }

    [Fact]
    public void Last_ThenUp_ScrollsAtOnce()
    {
        var driver = new ConsoleDriver(60, 12).Loaded().Press(":").Type("explain NX5004").Press("enter", "G");
        var last = Assert.IsType<Overlay.Report>(driver.Model.Top).Top;

        Assert.True(last > 0);
        Assert.Equal(last - 1, Assert.IsType<Overlay.Report>(driver.Press("k").Model.Top).Top);
    }

    private static string Text(Overlay? overlay) =>
        string.Join('\n', Assert.IsType<Overlay.Report>(overlay).Text.Lines(100).Select(l => string.Concat(l.Runs.Select(r => r.Text))));
}
