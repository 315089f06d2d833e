using System.Collections.Concurrent;
using Nexflow.Clusters.Embedded;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui;
using Nexflow.Tui.Running;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;
using Nexflow.Terminal.Rendering;

namespace Nexflow.Tests.Tui.Running;

/// <summary>Reads of the screen against the embedded cluster: rows come in the order of the list, pages join without gaps or repeats.</summary>
public sealed class RecordReadJobTests
{
    [Fact]
    public async Task FirstPage_NewestFirst_StandsNewestFirstAndEndsWithAVerdict()
    {
        await using var cluster = await TestClusters.OrdersAsync(30, TimeProvider.System);
        var messages = await RunAsync(cluster, Page(backward: true, atTop: false, limit: 10));
        Assert.Equal(Enumerable.Range(20, 10).Reverse(), Numbers(messages));
        Assert.Contains(messages, m => m is ConsoleMessage.ReadEnded);
        Assert.Equal(3, messages.OfType<ConsoleMessage.ReadStarted>().Single().Ranges.Count);
        Assert.Equal(JobPhase.Done, messages.OfType<ConsoleMessage.JobChanged>().Last().Job.Phase);
    }

    [Fact]
    public async Task FirstPage_OldestFirst_StandsOldestFirst()
    {
        await using var cluster = await TestClusters.OrdersAsync(30, TimeProvider.System);
        var messages = await RunAsync(cluster, Page(backward: false, atTop: false, limit: 10) with { Seek = SeekRequest.Earliest, NewestFirst = false });
        Assert.Equal(Enumerable.Range(0, 10), Numbers(messages));
    }

    [Fact]
    public async Task OlderPage_BelowTheFirst_JoinsIt()
    {
        await using var cluster = await TestClusters.OrdersAsync(30, TimeProvider.System);
        var ranges = Samples.Ranges("orders").Select(r => r with { From = 0, To = r.Partition.Partition < 2 ? 7 : 6 });
        var messages = await RunAsync(cluster, Page(backward: true, atTop: false, limit: 5) with { Ranges = [.. ranges] });
        Assert.Equal([19, 18, 17, 16, 15], Numbers(messages));
    }

    [Fact]
    public async Task NewerPage_AboveTheFirst_IsTurnedForTheTop()
    {
        await using var cluster = await TestClusters.OrdersAsync(30, TimeProvider.System);
        var ranges = Samples.Ranges("orders").Select(r => r with { From = 9, To = long.MaxValue });
        var messages = await RunAsync(cluster, Page(backward: false, atTop: true, limit: 100) with { Ranges = [.. ranges] });
        Assert.Equal([29, 28, 27], Numbers(messages));
    }

    [Theory]
    [InlineData(int.MaxValue, long.MaxValue, 30, 30)]
    [InlineData(1, long.MaxValue, 1, 30)]
    [InlineData(int.MaxValue, 1, 1, 1)]
    public async Task Search_EndsWithItsRangeOrWhenItHasEnough(int enough, long mostBytes, int least, int most)
    {
        await using var cluster = await TestClusters.OrdersAsync(30, TimeProvider.System);
        var search = new ReadSearch(TextFilter.Parse("k"), enough, mostBytes);
        var messages = await RunAsync(cluster, Page(backward: true, atTop: false, limit: int.MaxValue) with { Search = search });
        Assert.InRange(Numbers(messages).Count(), least, most);
        var running = messages.OfType<ConsoleMessage.JobChanged>().First().Job;
        Assert.Equal((JobPhase.Running, 30L), (running.Phase, running.Total!.Value));
    }

    [Fact]
    public async Task Follow_OfNewRecords_BringsThemAndEndsWhenCancelled()
    {
        await using var cluster = await TestClusters.OrdersAsync(3, TimeProvider.System);
        using var stop = new CancellationTokenSource();
        var arrived = new TaskCompletionSource();
        var messages = new ConcurrentQueue<ConsoleMessage>();
        var ranges = Samples.Ranges("orders").Select(r => r with { From = 1, To = long.MaxValue });
        var request = Page(backward: false, atTop: true, limit: int.MaxValue) with { Ranges = [.. ranges], Follow = true };
        using var session = await SessionAsync(cluster);
        var run = new RecordReadJob(request, session, TimeProvider.System, m =>
        {
            messages.Enqueue(m);
            if (messages.OfType<ConsoleMessage.RecordsArrived>().Sum(a => a.Rows.Length) == 3)
            {
                arrived.TrySetResult();
            }
        }).RunAsync(stop.Token);
        await TestClusters.AppendAsync(cluster, 3, 3);
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await run;
        Assert.Equal(JobPhase.Cancelled, messages.OfType<ConsoleMessage.JobChanged>().Last().Job.Phase);
    }

    [Fact]
    public async Task Read_OfATopicThatIsGone_FailsWithItsCode()
    {
        await using var cluster = await TestClusters.OrdersAsync(3, TimeProvider.System);
        var messages = await RunAsync(cluster, Page(backward: true, atTop: false, limit: 5) with { Topic = "payments" });
        Assert.StartsWith("NX5", messages.OfType<ConsoleMessage.ReadFailed>().Single().Problem.Code, StringComparison.Ordinal);
    }

    private static ReadRequest Page(bool backward, bool atTop, int limit) =>
        new(1, "orders", SeekRequest.Latest, backward, atTop, Follow: false, NewestFirst: true, limit);

    private static IEnumerable<int> Numbers(IEnumerable<ConsoleMessage> messages) =>
        messages.OfType<ConsoleMessage.RecordsArrived>().SelectMany(a => a.Rows).Select(r => int.Parse(System.Text.Encoding.UTF8.GetString(r.Message.Key!)[1..], System.Globalization.CultureInfo.InvariantCulture));

    private static async Task<List<ConsoleMessage>> RunAsync(EmbeddedCluster cluster, ReadRequest request)
    {
        var messages = new List<ConsoleMessage>();
        using var session = await SessionAsync(cluster);
        await new RecordReadJob(request, session, TimeProvider.System, messages.Add).RunAsync(CancellationToken.None);
        return messages;
    }

    private static async Task<ClusterSession> SessionAsync(EmbeddedCluster cluster)
    {
        var session = new ClusterSession(Options(cluster));
        session.Begin();
        Assert.NotNull(session.First(TimeSpan.FromSeconds(30)));
        await Task.CompletedTask;
        return session;
    }

    internal static ConsoleOptions Options(EmbeddedCluster cluster) => new()
    {
        Cluster = cluster.Identity,
        Open = _ => Task.FromResult<Nexflow.Clusters.Ports.ICluster>(cluster),
        Capabilities = new TerminalCapabilities { Colours = ColourLevel.TrueColour },
    };
}
