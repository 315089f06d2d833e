using FsCheck.Xunit;
using Nexflow.Core.Text;

namespace Nexflow.Tests.Core.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 5, 2, 2)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 99, 1, 3)]
    public void PositionOf_Offset_IsLineAndColumn(string text, int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), new LineMap(text).PositionOf(offset));

    [Property]
    public bool LineSpan_AnyText_CoversEverythingButLineBreaks(string? raw)
    {
        var text = (raw ?? "").Replace('a', '\n').Replace('b', '\r');
        var map = new LineMap(text);
        var lines = Enumerable.Range(1, map.LineCount).Select(map.LineSpan).Select(span => text.Substring(span.Start, span.Length));
        return string.Concat(lines) == text.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
    }
}
