using System.Text;
using Nexflow.Terminal.Rendering;
using Nexflow.Tests.Support;

namespace Nexflow.Tests.Terminal.Rendering;

/// <summary>The bytes of random frames in pyte, a terminal emulator that is not ours: it must show what the model shows.</summary>
public sealed class SecondOpinionTests
{
    private const int Columns = 60;
    private const int Rows = 14;
    private const int Scenes = 25;
    private const int Frames = 6;

    // Faint is unknown to pyte. One cell a line after each frame; the second column of a wide character is the empty text.
    private const string Program = """
        import sys, base64, pyte
        for line in sys.stdin:
            screen = pyte.Screen(60, 14)
            stream = pyte.ByteStream(screen)
            for frame in line.split():
                stream.feed(base64.b64decode(frame))
                for y in range(14):
                    for x in range(60):
                        c = screen.buffer[y][x]
                        flags = c.bold * 1 + c.italics * 4 + c.underscore * 8 + c.reverse * 16 + c.strikethrough * 32
                        print(c.data.encode().hex() or "-", c.fg, c.bg, flags)
        """;

    [Fact]
    public void Render_RandomFrames_PyteShowsThem()
    {
        TestKit.RequireHome("terminal bytes checked in pyte");
        var input = new StringBuilder();
        var expected = new List<(VtCell[,] Cells, HashSet<(int, int)> Unsure)>();
        for (int seed = 0; seed < Scenes; seed++)
        {
            var scene = new Scene(seed, Columns, Rows, ColourLevel.TrueColour) { ClustersAtMargin = false };
            var renderer = new FrameRenderer(new TerminalCapabilities { Colours = ColourLevel.TrueColour });
            for (int i = 0; i < Frames; i++)
            {
                scene.Change();
                scene.Frame.Scrolled = scene.Unsure.Count > 0 ? null : scene.Frame.Scrolled;
                input.Append(Convert.ToBase64String(renderer.Render(scene.Frame).Span)).Append(' ');
                expected.Add(((VtCell[,])scene.Expected.Clone(), [.. scene.Unsure]));
            }

            input.Append('\n');
        }

        string[] cells = TestKit.Run(input.ToString(), "python", "-c", Program).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Scenes * Frames * Rows * Columns, cells.Length);
        for (int i = 0; i < cells.Length; i++)
        {
            (VtCell[,] frame, HashSet<(int, int)> unsure) = expected[i / (Rows * Columns)];
            int row = i / Columns % Rows, column = i % Columns;
            VtCell want = frame[row, column] with { Pen = frame[row, column].Pen with { Text = frame[row, column].Pen.Text & ~TextStyle.Faint } };
            VtCell have = Parse(cells[i]);
            if (!unsure.Contains((row, column)) && !want.LooksLike(have))
            {
                Assert.Fail($"frame {i / (Rows * Columns)}, row {row}, column {column}: expected {want}, pyte shows {have}");
            }
        }
    }

    private static VtCell Parse(string line)
    {
        string[] fields = line.Split(' ');
        string text = fields[0] == "-" ? "" : Encoding.UTF8.GetString(Convert.FromHexString(fields[0]));
        static string? Colour(string name) => name == "default" ? null : "#" + name;
        return new VtCell(text, new VtPen(Colour(fields[1]), Colour(fields[2]), (TextStyle)int.Parse(fields[3], System.Globalization.CultureInfo.InvariantCulture)));
    }
}
