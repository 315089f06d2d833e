using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Commands;

/// <summary>Input that is understood and wrong: exit 2, a code, and what to do.</summary>
public sealed class WrongInputTests
{
    [Theory]
    [InlineData("peek payment.requested", "NX5004", "did you mean 'payments.requested'?")]
    [InlineData("peek zzz", "NX5004", "nexflow topics")]
    [InlineData("topics payment.requested", "NX5004", "did you mean 'payments.requested'?")]
    [InlineData("groups notification-sendr", "NX50", "did you mean 'notification-sender'?")]
    [InlineData("topics --profile dem", "NX6006", "did you mean 'demo'?")]
    [InlineData("peek payments.requested 5:3", "NX5020", "did you mean '3:5'?")]
    [InlineData("peek payments.requested 999999999", "NX5021", "stores")]
    [InlineData("peek payments.requested banana", "NX1007", "expected")]
    [InlineData("peek payments.requested @yesterday-ish", "NX", "@")]
    [InlineData("peek payments.requested start --partition 77", "NX", "77")]
    [InlineData("config explain console.thme", "NX6002", "did you mean 'console.theme'?")]
    [InlineData("topics --cluster /nonexistent", "NX4401", "/nonexistent")]
    [InlineData("topics --cluster /", "NX4402", "manifest.json")]
    [InlineData("topics --cluster gopher://x", "NX", "gopher")]
    public async Task Input_ThatIsWrong_Exits2WithItsCode(string line, string code, string said)
    {
        var finished = await CommandLine.RunAsync(2, line.Split(' '));

        Assert.Empty(finished.Output);
        Assert.StartsWith($"error {code}", finished.Error, StringComparison.Ordinal);
        Assert.Contains(said, finished.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cluster_ThatCannotBeReached_Exits4()
    {
        var finished = await CommandLine.RunAsync(4, "topics", "--cluster", "kafka://localhost:1");

        Assert.Empty(finished.Output);
        Assert.Contains("localhost:1", finished.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_WithEscapeSequences_AreShownHarmless()
    {
        var finished = await CommandLine.RunAsync(2, "peek", "\u001b[2Jevil\u001b]0;owned\u0007");

        Assert.Contains("evil", finished.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', finished.Error);
    }
}
