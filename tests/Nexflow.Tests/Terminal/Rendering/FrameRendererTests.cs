using System.Text;
using Nexflow.Terminal.Rendering;

namespace Nexflow.Tests.Terminal.Rendering;

public sealed class FrameRendererTests
{
    private static readonly CellStyle Normal = new(new Colour(new Rgb(0xD0, 0xD0, 0xD0), 7), new Colour(new Rgb(0x12, 0x12, 0x12), 0));
    private static readonly CellStyle Selected = new(new Colour(new Rgb(0xFF, 0xFF, 0xFF), 15), new Colour(new Rgb(0x00, 0x5F, 0x87), 4));

    [Theory]
    [InlineData("─│┌┐└┘├┼═║╭╯", "-|++++++=|++")]
    [InlineData("█▓▒░▌▁▂▃▄▅▆▇", "#%:.>_.-=+*#")]
    [InlineData("⠀⠁⠿⣿→←↑↓…⏎", " 168><^v~$")]
    [InlineData("␛é漢👍●✓", "^e????*+")]
    public void Render_Ascii_SubstitutesCellByCell(string text, string expected)
    {
        var frame = new Frame(20, 1);
        int column = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            frame.Set(column, 0, rune.ToString(), CellStyle.Default);
            column += rune.Value is '漢' or 0x1F44D ? 2 : 1;
        }

        string bytes = Encoding.UTF8.GetString(new FrameRenderer(new TerminalCapabilities { Colours = ColourLevel.Mono, Unicode = false }).Render(frame).Span);

        Assert.Contains(expected, bytes, StringComparison.Ordinal);
        Assert.DoesNotContain(bytes, c => c > '~');
    }

    [Fact]
    public void Render_SelectionMoves_FewBytesAndNoAllocation()
    {
        var frame = new Frame(120, 40);
        var renderer = new FrameRenderer(new TerminalCapabilities { Colours = ColourLevel.TrueColour, BackColourErase = true, Repeat = true });
        DrawList(frame, 0);
        renderer.Render(frame);
        int most = 0;
        long before = 0;
        for (int i = 1; i < 38; i++)
        {
            DrawList(frame, i);
            before = i == 2 ? GC.GetAllocatedBytesForCurrentThread() : before;
            most = Math.Max(most, renderer.Render(frame).Length);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.InRange(most, 1, 212);
    }

    [Fact]
    public void Render_BandScrolled_MovesItInsteadOfPainting()
    {
        var frame = new Frame(80, 24);
        var renderer = new FrameRenderer(new TerminalCapabilities { Colours = ColourLevel.Ansi16, BackColourErase = true, Repeat = true });
        DrawLines(frame, 0);
        int whole = renderer.Render(frame).Length;
        DrawLines(frame, 1);
        frame.MarkScrolled(2, 20, 1);
        string bytes = Encoding.UTF8.GetString(renderer.Render(frame).Span);

        Assert.Contains("\e[3;21r", bytes, StringComparison.Ordinal);
        Assert.InRange(bytes.Length, 1, whole / 4);
    }

    [Fact]
    public void Render_Synchronised_WrapsLargeFramesOnly()
    {
        var frame = new Frame(80, 24);
        var renderer = new FrameRenderer(new TerminalCapabilities { Colours = ColourLevel.Mono, Synchronized = true });
        DrawLines(frame, 0);
        string large = Encoding.UTF8.GetString(renderer.Render(frame).Span);
        frame.Set(3, 3, "x", Normal);
        string small = Encoding.UTF8.GetString(renderer.Render(frame).Span);

        Assert.StartsWith("\e[?2026h\e[?25l", large, StringComparison.Ordinal);
        Assert.EndsWith("\e[?2026l", large, StringComparison.Ordinal);
        Assert.Equal("\e[4;4Hx", small);
    }

    [Fact]
    public void Render_ClustersWithoutEnd_TableBoundedAndPictureRight()
    {
        var frame = new Frame(4, 1);
        var terminal = new VtModel(4, 1);
        var renderer = new FrameRenderer(new TerminalCapabilities { Colours = ColourLevel.Mono });
        frame.Set(3, 0, "e\u0301", CellStyle.Default);
        for (int i = 0; i < 80_000; i++)
        {
            frame.Set(1, 0, char.ConvertFromUtf32(0x4E00 + (i % 20_000)) + char.ConvertFromUtf32(0x301 + (i / 20_000)), CellStyle.Default);
            terminal.Feed(renderer.Render(frame).Span);
            Assert.False(frame.Graphemes.IsCrowded);
        }

        terminal.Flush();
        Assert.Equal(char.ConvertFromUtf32(0x4E00 + 19_999) + "\u0304", terminal.Cells[0, 1].Text);
        Assert.Equal("e\u0301", terminal.Cells[0, 3].Text);
    }

    [Theory]
    [InlineData("🇩🇪", "DE")]
    [InlineData("👨‍👩‍👧", "👨")]
    [InlineData("☝🏻", "??")]
    [InlineData("e\u0301", "e\u0301")]
    public void Render_ClusterThatMightCrossTheMargin_OnlyWhatCannot(string cluster, string shown)
    {
        var frame = new Frame(10, 1);
        frame.Set(cluster.Length == 2 ? 9 : 8, 0, cluster, CellStyle.Default);
        string bytes = Encoding.UTF8.GetString(new FrameRenderer(new TerminalCapabilities { Colours = ColourLevel.Mono }).Render(frame).Span);

        Assert.EndsWith(" " + shown + "\e[?25l", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalidate_NextFrame_PaintsAll()
    {
        var frame = new Frame(80, 24);
        var renderer = new FrameRenderer(new TerminalCapabilities { Colours = ColourLevel.Mono });
        DrawLines(frame, 0);
        byte[] first = renderer.Render(frame).ToArray();
        renderer.Invalidate();

        Assert.Equal(first, renderer.Render(frame).ToArray());
    }

    private static void DrawLines(Frame frame, int first)
    {
        for (int row = 0; row < frame.Rows; row++)
        {
            int number = row is >= 2 and <= 20 ? row + first : row;
            for (int column = 0; column < frame.Columns; column++)
            {
                char c = (char)('a' + (((number * 7) + column) % 26));
                frame.Set(column, row, new ReadOnlySpan<char>(in c), Normal);
            }
        }
    }

    /// <summary>A list of four columns with a selected row; no strings are made.</summary>
    private static void DrawList(Frame frame, int selected)
    {
        ReadOnlySpan<char> line = "  payments.completed.v1                      12            1284412            310/s              1.2 GB                 ";
        for (int row = 0; row < frame.Rows; row++)
        {
            for (int column = 0; column < frame.Columns; column++)
            {
                frame.Set(column, row, line.Slice(column % line.Length, 1), row == selected ? Selected : Normal);
            }
        }

        frame.Cursor = CursorState.At(0, selected);
    }
}
