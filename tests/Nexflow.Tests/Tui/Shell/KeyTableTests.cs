using Nexflow.Terminal.Keys;

namespace Nexflow.Tests.Tui.Shell;

public sealed class KeyTableTests
{
    [Fact]
    public void Table_AsShipped_HasNoConflict() => Assert.Empty(new ConsoleDriver().Registry.Validate());

    [Fact]
    public void Override_OfFollow_MovesTheKey()
    {
        var driver = new ConsoleDriver(bindings: [KeyValuePair.Create("topics.follow", "F")]).Loaded();
        driver.Press("f");
        Assert.Null(driver.Model.Topics.Records);
        driver.Press("F");
        Assert.True(driver.Model.Topics.Records!.Seek.Live);
    }

    [Fact]
    public void Override_OfAReservedKey_IsReported() =>
        Assert.NotEmpty(new ConsoleDriver(bindings: [KeyValuePair.Create("topics.follow", "q")]).Registry.Validate());

    [Fact]
    public void EveryCommand_WithAKey_HasATitleThatHelpCanShow() =>
        Assert.All(new ConsoleDriver().Registry.Commands, c => Assert.False(string.IsNullOrWhiteSpace(c.Title)));

    [Fact]
    public void DisabledKey_WhenPressed_SaysWhy()
    {
        var driver = new ConsoleDriver().Press("#");
        Assert.Contains(driver.Model.Toasts.Items, t => t.Text.Contains("Partitions", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("topics.records")]
    [InlineData("topics.detail")]
    [InlineData("topics.list")]
    public void Help_OfAPane_ListsItsScopesAndTheGlobalOnes(string scope)
    {
        var sections = new ConsoleDriver().Registry.Help([scope, "topics", Command.Global]);
        Assert.Equal([scope, "topics", Command.Global], sections.Select(s => s.Scope));
    }
}
