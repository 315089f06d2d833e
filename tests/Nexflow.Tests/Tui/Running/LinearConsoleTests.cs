using Nexflow.Tui;

namespace Nexflow.Tests.Tui.Running;

public sealed class LinearConsoleTests
{
    [Fact]
    public async Task Run_WithATopicsNumber_PrintsItsNewestRecordsAndThenTheOlder()
    {
        await using var cluster = await TestClusters.OrdersAsync(45, TimeProvider.System);
        using var output = new StringWriter();
        using var input = new StringReader("1\nolder\nnonsense\nquit\n");
        var code = ConsoleApp.Run(RecordReadJobTests.Options(cluster) with { Linear = true, LinearInput = input, LinearOutput = output });
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, code);
        Assert.Contains("1. orders: 45 messages in 3 partitions.", lines);
        var keys = lines.Where(l => l.StartsWith("partition ", StringComparison.Ordinal)).Select(l => l[(l.IndexOf("key k", StringComparison.Ordinal) + 5)..l.LastIndexOf(": ", StringComparison.Ordinal)]);
        Assert.Equal(Enumerable.Range(5, 40).Reverse().Select(i => $"{i}"), keys);
        Assert.Contains(lines, l => l.Contains("There is no topic 'nonsense'", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', output.ToString());
    }
}
