using System.Text;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tests.Terminal.Views.Texts;

public sealed class Utf8LinesTests
{
    [Fact]
    public void Lines_TwentyMegabytesInOne_AreCutAndStayCheap()
    {
        var bytes = new byte[20_000_000];
        bytes.AsSpan().Fill((byte)'x');

        var lines = new Utf8Lines(bytes, 100);

        Assert.Equal(200_000, lines.Count);
        Assert.Equal(100, lines[1234].Text.Length);
    }

    [Fact]
    public void Lines_WideCharacters_AreNeverBrokenInsideOne()
    {
        var lines = new Utf8Lines(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("漢字", 100))), 10);

        Assert.DoesNotContain(Enumerable.Range(0, lines.Count), i => lines[i].Text.Contains('\uFFFD', StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_Newlines_EndThem()
    {
        var lines = new Utf8Lines("a\n\nbc\n"u8.ToArray(), 10);

        Assert.Equal(["a", "", "bc"], Enumerable.Range(0, lines.Count).Select(i => lines[i].Text));
    }
}
