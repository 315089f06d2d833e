using Microsoft.Extensions.Time.Testing;
using Nexflow.Clusters.Recordings;
using Nexflow.Streams.Decode;
using Nexflow.Streams.Stats;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Nexflow.Tests.Architecture;
using Nexflow.Tests.Tui;
using Nexflow.Tui;
using Nexflow.Tui.Running;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Corpus.Screens;

/// <summary>The picture that the README opens with: the demo's incident as the console shows it, at a fixed time.</summary>
public sealed class DemoPictureTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 3, 14, 18, 0, 5, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Demo_InTheMiddleOfItsIncident_LooksAsItDid()
    {
        await using var cluster = RecordingCluster.OpenCopy(new FolderRecordingFiles(Path.Combine(SourceTree.Root, "recordings", "payments-incident")), Clock);
        var options = new ConsoleOptions
        {
            Cluster = cluster.Identity,
            Open = _ => Task.FromResult<Nexflow.Clusters.Ports.ICluster>(cluster),
            Decoder = opened => new RecordDecoder(opened.Schemas).DecodeAsync,
            Capabilities = new TerminalCapabilities { Colours = ColourLevel.TrueColour },
            Clock = Clock,
        };
        using var session = new ClusterSession(options);
        session.Begin();
        Assert.NotNull(session.First(TimeSpan.FromSeconds(30)));
        var driver = new ConsoleDriver(120, 40, reader: session.Reader) { Now = Clock.GetUtcNow() };
        driver.Model = driver.Model with { Cluster = cluster.Identity with { Name = "payments-incident" }, Description = await cluster.DescribeAsync(Cancellation) };
        driver.Send(new ConsoleMessage.Sampled(await new InventorySampler(cluster, Clock).SampleAsync(Cancellation)));

        while (driver.Model.Topics.List.Selected != "payments.authorisations")
        {
            driver.Press("j");
        }

        driver.Press("enter", "t", "r").Type("@2026-03-14T17:34:00Z:2026-03-14T17:35:00Z").Press("enter");
        var messages = new List<ConsoleMessage>();
        await new RecordReadJob(driver.Effect<Effect.Read>().Request, session, Clock, messages.Add).RunAsync(Cancellation);
        messages.ForEach(message => driver.Send(message));
        driver.Press("j", "j", "j", "enter");
        var row = driver.Model.Topics.Detail!.Row;
        driver.Send(new ConsoleMessage.Decoded(row, new RecordContent(await session.Reader.DecodeAsync(row.Message, Cancellation), null)));

        GoldenText.Check("demo-120x40.svg", ScreenPicture.Of(driver, Theme.Midnight).Svg());
    }
}
