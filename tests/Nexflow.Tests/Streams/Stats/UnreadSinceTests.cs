using Nexflow.Streams.Stats;
using Nexflow.Tests.Cli.Support;

namespace Nexflow.Tests.Streams.Stats;

public sealed class UnreadSinceTests
{
    [Fact]
    public async Task LookAsync_AGroupThatLags_TellsTheTimeOfItsFirstUnreadRecord()
    {
        await using var cluster = Demo.Cluster();
        var group = (await new InventorySampler(cluster, TimeProvider.System).SampleAsync(TestContext.Current.CancellationToken)).Groups.Find("billing")!;

        var seen = await UnreadSince.LookAsync(cluster, group, TimeProvider.System, TestContext.Current.CancellationToken);

        // Offset 3 of partition 0 is the seventh record of all, a second apart; partition 1 has no commit.
        Assert.Equal([Demo.Start.AddSeconds(6), null], seen.Partitions.Select(row => row.UnreadSince));
    }
}
