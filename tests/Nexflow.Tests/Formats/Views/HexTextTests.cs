using System.Text;
using Nexflow.Formats.Views;

namespace Nexflow.Tests.Formats.Views;

public sealed class HexTextTests
{
    [Fact]
    public void Format_TwoLines_IsAsHexdumpPrintsThem() => Assert.Equal(
        "00000000  7b 22 61 22 3a 22 62 1b  22 7d 0a 00 ff 41 42 43  |{\"a\":\"b.\"}...ABC|\n00000010  44                                                |D|\n",
        HexText.Format([.. Encoding.ASCII.GetBytes("{\"a\":\"b\u001b\"}\n"), 0, 0xFF, .. "ABCD"u8]));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(16, 1)]
    [InlineData(17, 2)]
    public void LineCount_Length_IsRoundedUp(int length, int lines) => Assert.Equal(lines, HexText.LineCount(length));
}
