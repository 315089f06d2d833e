using Nexflow.Tests.Architecture;
using Nexflow.Tests.Tui;
using Nexflow.Tui.Shell;

namespace Nexflow.Corpus.Screens;

/// <summary>The README's key list is made from the registry.</summary>
public sealed class KeyTableTests
{
    private const string Begin = "<!-- keys:begin -->";
    private const string End = "<!-- keys:end -->";

    [Fact]
    public void Readme_BetweenItsMarkers_HoldsTheKeysOfTheRegistry()
    {
        var path = Path.Combine(SourceTree.Root, "README.md");
        var readme = File.ReadAllText(path);
        var begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            Assert.Skip("README.md has no key list: its markers are <!-- keys:begin --> and <!-- keys:end -->");
        }

        var expected = $"{Begin}\n{KeyTable.Markdown(new ConsoleDriver().Registry)}{End}";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, readme[..begin] + expected + readme[(end + End.Length)..]);
            return;
        }

        Assert.Equal(expected, readme[begin..(end + End.Length)]);
    }
}
