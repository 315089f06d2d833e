using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tests.Terminal.Views.Texts;

public sealed class HexLinesTests
{
    [Theory]
    [InlineData(76, "00000010  10 11 12 13                                       ····            ")]
    [InlineData(75, "00000010  10 11 12 13               ····    ")]
    public void Line_LastBytes_AreAlignedWithTheOthers(int columns, string expected)
    {
        var lines = new HexLines([.. Enumerable.Range(0, 20).Select(i => (byte)i)], columns);

        Assert.Equal(expected, lines[lines.Count - 1].Text);
        Assert.Equal(lines[0].Text.Length, lines[lines.Count - 1].Text.Length);
    }

    [Fact]
    public void Line_PrintableBytes_AreReadable() =>
        Assert.EndsWith(" {\"a\":1}·", new HexLines("{\"a\":1}\n"u8.ToArray(), 20)[0].Text, StringComparison.Ordinal);
}
