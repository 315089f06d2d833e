using Nexflow.Clusters.Ports;
using Nexflow.Tui.Running;
using Nexflow.Tui.Shell;

namespace Nexflow.Tests.Tui.Running;

public sealed class ClusterSessionTests
{
    [Fact]
    public async Task First_OfAnOpenCluster_HoldsTopicsAndDescription()
    {
        await using var cluster = await TestClusters.OrdersAsync(6, TimeProvider.System);
        using var session = new ClusterSession(RecordReadJobTests.Options(cluster));
        session.Begin();
        var first = session.First(TimeSpan.FromSeconds(30))!;
        Assert.Equal(6, Assert.IsType<ConsoleMessage.Sampled>(first[0]).Inventory.Topics.Find("orders")!.Messages);
        Assert.Equal("test", Assert.IsType<ConsoleMessage.ClusterDescribed>(first[1]).Identity.Name);
    }

    [Fact]
    public async Task First_OfAClusterThatCannotBeOpened_FailsAndOpensAgainLater()
    {
        await using var cluster = await TestClusters.OrdersAsync(1, TimeProvider.System);
        var tries = 0;
        using var session = new ClusterSession(RecordReadJobTests.Options(cluster) with
        {
            Open = _ => tries++ == 0 ? throw new ClusterException(ClusterError.Unreachable, "no broker answers") : Task.FromResult<ICluster>(cluster),
        });
        session.Begin();
        Assert.Equal("NX5001", Assert.IsType<ConsoleMessage.ClusterFailed>(Assert.Single(session.First(TimeSpan.FromSeconds(30))!)).Problem.Code);
        var answered = new TaskCompletionSource<ConsoleMessage>();
        session.Answered = m => answered.TrySetResult(m);
        session.Sample();
        Assert.IsType<ConsoleMessage.Sampled>(await answered.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task First_OfASlowCluster_IsPostedWhenItComes()
    {
        await using var cluster = await TestClusters.OrdersAsync(1, TimeProvider.System);
        var open = new TaskCompletionSource<ICluster>();
        using var session = new ClusterSession(RecordReadJobTests.Options(cluster) with { Open = _ => open.Task });
        session.Begin();
        var answered = new TaskCompletionSource<ConsoleMessage>();
        session.Answered = m => answered.TrySetResult(m);
        Assert.Null(session.First(TimeSpan.Zero));
        open.SetResult(cluster);
        Assert.IsType<ConsoleMessage.Sampled>(await answered.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }
}
