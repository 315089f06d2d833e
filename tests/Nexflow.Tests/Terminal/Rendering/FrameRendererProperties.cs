using FsCheck;
using FsCheck.Xunit;
using Nexflow.Terminal.Rendering;

namespace Nexflow.Tests.Terminal.Rendering;

public sealed class FrameRendererProperties
{
    private const int Frames = 8;

    [Property(MaxTest = 300)]
    public void Render_RandomFrames_TerminalShowsThem(DoNotSize<int> any)
    {
        int seed = any.Item;
        var random = new Random(seed);
        int columns = random.Next(1, 50), rows = random.Next(1, 12);
        TerminalCapabilities capabilities = Capabilities(random);
        var scene = new Scene(seed, columns, rows, capabilities.Colours);
        var terminal = new VtModel(columns, rows, backColourErase: capabilities.BackColourErase);
        var renderer = new FrameRenderer(capabilities);
        for (int i = 0; i < Frames; i++)
        {
            scene.Change();
            terminal.Feed(renderer.Render(scene.Frame).Span);
            terminal.Flush();
            AssertShown(scene, terminal, unsure: false, $"seed {seed}, frame {i}, {capabilities}");
            Assert.Equal(scene.Frame.Cursor.Visible, terminal.CursorVisible);
            if (terminal.CursorVisible)
            {
                Assert.Equal((scene.Frame.Cursor.Row, scene.Frame.Cursor.Column), terminal.Cursor);
            }
        }
    }

    /// <summary>A terminal that moves by code point draws clusters in its own way, and nothing else wrong.</summary>
    [Property(MaxTest = 200)]
    public void Render_TerminalWithoutClusters_OnlyClustersDiffer(DoNotSize<int> any)
    {
        int seed = any.Item;
        var random = new Random(seed);
        int columns = random.Next(1, 50), rows = random.Next(1, 12);
        TerminalCapabilities capabilities = Capabilities(random);
        var scene = new Scene(seed, columns, rows, capabilities.Colours);
        var terminal = new VtModel(columns, rows, clusters: false, backColourErase: capabilities.BackColourErase);
        var renderer = new FrameRenderer(capabilities);
        for (int i = 0; i < Frames; i++)
        {
            scene.Change();
            scene.Frame.Scrolled = null;
            terminal.Feed(renderer.Render(scene.Frame).Span);
            terminal.Flush();
            AssertShown(scene, terminal, unsure: true, $"seed {seed}, frame {i}, {capabilities}");
        }
    }

    [Property(MaxTest = 60)]
    public void Render_CutAnywhereByKibibytes_NoTextBlinks(DoNotSize<int> any)
    {
        int seed = any.Item;
        var random = new Random(seed);
        int columns = random.Next(60, 130), rows = random.Next(10, 45);
        var scene = new Scene(seed, columns, rows, ColourLevel.TrueColour);
        var terminal = new VtModel(columns, rows);
        var renderer = new FrameRenderer(Capabilities(random) with { Colours = ColourLevel.TrueColour, BackColourErase = true });
        for (int i = 0; i < Frames; i++)
        {
            scene.Change();
            VtCell[,] before = terminal.Snapshot();
            VtCell[,] after = scene.Expected;
            ReadOnlySpan<byte> bytes = renderer.Render(scene.Frame).Span;
            for (int at = 0; at < bytes.Length; at += 1024)
            {
                terminal.Feed(bytes[at..Math.Min(at + 1024, bytes.Length)]);
                terminal.Flush(more: at + 1024 < bytes.Length);
                AssertNoBlink(before, terminal.Cells, after, $"seed {seed}, frame {i}, byte {at}");
            }

            terminal.Flush();
            AssertShown(scene, terminal, unsure: false, $"seed {seed}, frame {i}");
        }
    }

    [Property(MaxTest = 60)]
    public void Render_SameFrameAgain_NoBytes(DoNotSize<int> any)
    {
        var scene = new Scene(any.Item, 30, 8, ColourLevel.Ansi256);
        var renderer = new FrameRenderer(new TerminalCapabilities { Colours = ColourLevel.Ansi256 });
        scene.Change();
        renderer.Render(scene.Frame);

        Assert.True(renderer.Render(scene.Frame).IsEmpty);
    }

    private static TerminalCapabilities Capabilities(Random random) => new()
    {
        Colours = (ColourLevel)random.Next(4),
        BackColourErase = random.Next(2) == 0,
        Repeat = random.Next(2) == 0,
        Synchronized = random.Next(2) == 0,
        AmbiguousWidth = random.Next(4) == 0,
    };

    private static void AssertShown(Scene scene, VtModel terminal, bool unsure, string context)
    {
        for (int row = 0; row < scene.Frame.Rows; row++)
        {
            for (int column = 0; column < scene.Frame.Columns; column++)
            {
                VtCell expected = scene.Expected[row, column], actual = terminal.Cells[row, column];
                if (!expected.LooksLike(actual) && !(unsure && scene.Unsure.Contains((row, column))))
                {
                    Assert.Fail($"row {row}, column {column}: expected {expected}, shown {actual}; {context}");
                }
            }
        }
    }

    /// <summary>Halves of wide characters are let off: no terminal replaces them with two narrow ones in one step.</summary>
    private static void AssertNoBlink(VtCell[,] before, VtCell[,] now, VtCell[,] after, string context)
    {
        bool Wide(VtCell[,] cells, int row, int column) =>
            cells[row, column].Text.Length == 0 || (column + 1 < cells.GetLength(1) && cells[row, column + 1].Text.Length == 0);

        for (int row = 0; row < now.GetLength(0); row++)
        {
            for (int column = 0; column < now.GetLength(1); column++)
            {
                if (now[row, column].IsBlank && !before[row, column].IsBlank && !after[row, column].IsBlank && !Wide(before, row, column) && !Wide(after, row, column))
                {
                    Assert.Fail($"row {row}, column {column} is blank for a moment; {context}");
                }
            }
        }
    }
}
