using System.Globalization;
using System.Text;
using Nexflow.Terminal.Text;

namespace Nexflow.Tests.Terminal.Text;

/// <summary>Widths and clusters against the files that define them.</summary>
public sealed class UnicodeDataTests
{
    [Fact]
    public void Width_WideAndFullwidth_TwoColumns()
    {
        var wrong = new List<string>();
        foreach (string[] fields in UnicodeFiles.Read("EastAsianWidth.txt"))
        {
            foreach (int codePoint in UnicodeFiles.Range(fields[0]).Where(IsAssignedBase))
            {
                int expected = fields[1] is "W" or "F" ? 2 : 1;
                int actual = CellText.Width(char.ConvertFromUtf32(codePoint));
                if (actual != expected)
                {
                    wrong.Add($"U+{codePoint:X4} {fields[1]} {actual}");
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}: {string.Join(", ", wrong.Take(40))}");
    }

    [Theory]
    [InlineData("emoji/emoji-sequences.txt")]
    [InlineData("emoji/emoji-zwj-sequences.txt")]
    public void Width_EmojiSequence_OneClusterOfTwoColumns(string file)
    {
        foreach (string[] fields in UnicodeFiles.Read(file).Where(f => !f[0].Contains("..", StringComparison.Ordinal)))
        {
            string sequence = UnicodeFiles.Sequence(fields[0]);
            CellTextEnumerator cells = CellText.Cells(sequence);

            Assert.True(cells.MoveNext());
            Assert.True((cells.Current.Width, cells.Current.Length) == (2, sequence.Length), $"{fields[0]} {fields[2]}: {cells.Current.Width}");
        }
    }

    [Fact]
    public void Cells_GraphemeBreakTest_BreaksWhereUnicodeSays()
    {
        int cases = 0;
        foreach (string[] fields in UnicodeFiles.Read("auxiliary/GraphemeBreakTest.txt"))
        {
            string[] clusters = [.. fields[0].Split('÷', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(c => UnicodeFiles.Sequence(c.Replace("× ", "", StringComparison.Ordinal)))];

            // Controls are cells of their own here, CR LF too; what is not shown at all joins nothing.
            if (clusters.Any(c => c.EnumerateRunes().Any(r => Rune.IsControl(r) || Pictures.For(r.Value) is not null)))
            {
                continue;
            }

            cases++;
            var found = new List<string>();
            string text = string.Concat(clusters);
            foreach (TextCell cell in CellText.Cells(text))
            {
                found.Add(text.Substring(cell.Start, cell.Length));
            }

            Assert.Equal(clusters, found);
        }

        Assert.InRange(cases, 300, int.MaxValue);
    }

    /// <summary>Marks and controls have rules of their own; unassigned code points have no width.</summary>
    private static bool IsAssignedBase(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && Pictures.For(codePoint) is null
        && !IsWideSinceUnicode16(codePoint)
        && codePoint is not (>= 0x1160 and <= 0x11FF) and not (>= 0xD7B0 and <= 0xD7FF) and not (>= 0x1F1E6 and <= 0x1F1FF);

    /// <summary>Trigrams, hexagrams and Tai Xuan Jing symbols; the package of older distributions has them narrow.</summary>
    private static bool IsWideSinceUnicode16(int codePoint) =>
        codePoint is (>= 0x2630 and <= 0x2637) or (>= 0x268A and <= 0x268F) or (>= 0x4DC0 and <= 0x4DFF) or (>= 0x1D300 and <= 0x1D376);
}
