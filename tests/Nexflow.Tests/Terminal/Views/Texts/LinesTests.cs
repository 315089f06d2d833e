using FsCheck.Xunit;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tests.Terminal.Views.Texts;

public sealed class LinesTests
{
    private static string[] All(ILineSource source)
    {
        var lines = new string[source.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = source.LineAt(source.First + i).ToString();
        }

        return lines;
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\r\nb", new[] { "a", "b" })]
    [InlineData("\n\n", new[] { "", "" })]
    public void MemoryLines_Text_IsCutAtNewlines(string text, string[] expected) => Assert.Equal(expected, All(new MemoryLines(text.AsMemory())));

    // The oracle is the runtime's own line reader.
    [Property]
    public bool MemoryLines_AnyText_AsAStringReaderReadsIt(byte[] letters)
    {
        string text = string.Concat(Enumerable.Repeat(string.Concat(letters.Select(b => "ab\n"[b % 3])), 8));
        var expected = new List<string>();
        var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            expected.Add(line);
        }

        return All(new MemoryLines(text.AsMemory())).SequenceEqual(expected);
    }

    [Fact]
    public void RingLines_OverItsBound_DropsTheOldestAndKeepsNumbers()
    {
        var lines = new RingLines(maxCharacters: 100_000);
        for (int i = 0; i < 10_000; i++)
        {
            lines.Add($"line {i}");
        }

        Assert.Equal(10_000, lines.First + lines.Count);
        Assert.InRange(lines.Count, 1_000, 3_000);
        Assert.Equal($"line {lines.First}", lines.LineAt(lines.First).ToString());
        Assert.Equal("line 9999", lines.LineAt(9_999).ToString());
        lines.Add(new string('x', 200_000));
        Assert.Equal(1, lines.Count);
    }

    [Theory]
    [InlineData("abcdef", 2, new[] { "ab", "cd", "ef" })]
    [InlineData("a日b", 2, new[] { "a", "日", "b" })]
    [InlineData("日日", 1, new[] { "日", "日" })]
    [InlineData("👩‍🚀!\u001b", 2, new[] { "👩‍🚀", "!\u001b" })]
    public void WrapCache_Line_BreaksAtCells(string text, int columns, string[] expected)
    {
        var cache = new WrapCache();
        cache.Reset(columns);
        var source = new MemoryLines(text.AsMemory());
        var rows = new List<string>();
        while (cache.TryRow(source, 0, rows.Count, out int start, out int end))
        {
            rows.Add(text[start..end]);
        }

        Assert.Equal(expected, rows);
        Assert.Equal(expected.Length, cache.Rows(source, 0));
    }
}
