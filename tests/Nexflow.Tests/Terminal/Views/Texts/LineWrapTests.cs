using FsCheck.Xunit;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tests.Terminal.Views.Texts;

public sealed class LineWrapTests
{
    [Fact]
    public void Split_LongLine_GoesOnIndentedAndKeepsItsPathOnce()
    {
        var line = new TextLine([new TextPart("name  "), new TextPart("0123456789日本語")], Depth: 1, Path: "a/b");

        var split = LineWrap.Split(line, 12).ToList();

        Assert.Equal(["name  012345", "      6789日", "      本語"], split.Select(l => l.Text));
        Assert.Equal(["a/b", null, null], split.Select(l => l.Path));
    }

    [Property]
    public bool Split_AnyText_LosesNothingAndFits(string[] texts, byte width)
    {
        var columns = 8 + (width % 60);
        var line = TextLine.Of([.. texts.Select(t => new TextPart((t ?? "").Replace('\t', ' ')))]);

        var split = LineWrap.Split(line, columns).ToList();

        var kept = split[0].Text + string.Concat(split.Skip(1).Select(l => string.Concat(l.Parts.Skip(1).Select(p => p.Text))));
        return kept == line.Text && split.TrueForAll(l => l.Parts.Sum(p => CellText.Width(p.Text)) <= columns);
    }

    [Fact]
    public void Split_TabWiderThanTheLine_Ends() =>
        Assert.Equal(["\t", "    \t", "    x"], LineWrap.Split(TextLine.Of(new TextPart("\t\tx")), 8).Select(l => l.Text));

    [Fact]
    public void AtNewlines_StackTrace_IsOneLineEach() =>
        Assert.Equal(["error  boom", "    at A", "    at B"], LineWrap.AtNewlines(TextLine.Of(new TextPart("error  "), new TextPart("boom\r\nat A\nat B"))).Select(l => l.Text));
}
