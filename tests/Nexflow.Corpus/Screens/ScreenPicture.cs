using System.Text;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Tests.Tui;
using Nexflow.Tui.Shell.Painting;
using GuiCell = Terminal.Gui.Drawing.Cell;

namespace Nexflow.Corpus.Screens;

/// <summary>A model drawn into memory: what is seen, and what each cell means.</summary>
internal sealed class ScreenPicture
{
    private readonly GuiCell[,] _cells;

    private ScreenPicture(GuiCell[,] cells, CursorState cursor)
    {
        _cells = cells;
        Cursor = cursor;
    }

    public CursorState Cursor { get; }

    public static ScreenPicture Of(ConsoleDriver driver, Theme theme)
    {
        var cells = new GuiCell[driver.Model.Rows, driver.Model.Columns];
        var canvas = new Canvas(cells, [new(0, 0, driver.Model.Columns, driver.Model.Rows)], new(0, 0, driver.Model.Columns, driver.Model.Rows));
        var cursor = new ShellPainter(driver.Registry, driver.Update, driver.Reader).Paint(canvas, driver.Model, theme);
        return new ScreenPicture(cells, cursor);
    }

    /// <summary>A theme in which every role has a colour of its own, so that a picture tells the roles back.</summary>
    public static Theme Roles { get; } = Theme.FromRoles("roles", "Roles", RoleNames.All.ToDictionary(r => r, r => new RolePatch(Marker(r), Marker(r), null)));

    /// <summary>Every cell was written: nothing of the frame before shines through.</summary>
    public bool IsComplete => _cells.Cast<GuiCell>().All(c => c.Grapheme is { Length: > 0 });

    public string Text(bool ascii)
    {
        var text = new StringBuilder();
        for (var row = 0; row < _cells.GetLength(0); row++)
        {
            var line = new StringBuilder();
            for (var column = 0; column < _cells.GetLength(1); column++)
            {
                var grapheme = _cells[row, column].Grapheme;
                line.Append(ascii ? $"{(char)AsciiSubstitutes.Of(char.ConvertToUtf32(grapheme, 0))}" : grapheme);
                column += CellText.Width(grapheme) - 1;
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    public string Svg() => ScreenSvg.Of([.. Enumerable.Range(0, _cells.GetLength(0)).Select(row =>
        Enumerable.Range(0, _cells.GetLength(1)).Select(column => (_cells[row, column].Grapheme, AttributeMap.ToStyle(_cells[row, column].Attribute!.Value))).ToList())]);

    /// <summary>Runs of roles, a line a row: <c>status-bar 30, title 8</c>. By background where it differs from the foreground's role.</summary>
    public string RolePlane() => Plane(cell =>
    {
        var style = AttributeMap.ToStyle(cell.Attribute!.Value);
        var (front, back) = (RoleOf(style.Foreground), RoleOf(style.Background));
        return front == back ? RoleNames.Of(front) : $"{RoleNames.Of(front)} on {RoleNames.Of(back)}";
    });

    public string AttributePlane() => Plane(cell =>
    {
        var text = AttributeMap.ToStyle(cell.Attribute!.Value).Text;
        return text == TextStyle.None ? "plain" : text.ToString().ToLowerInvariant().Replace(", ", "+", StringComparison.Ordinal);
    });

    private static Colour Marker(Role role) => new(new Rgb((byte)(100 + (int)role), 0, 0), 1);

    private static Role RoleOf(Colour colour) => (Role)(colour.Rgb.R - 100);

    private string Plane(Func<GuiCell, string> word)
    {
        var text = new StringBuilder();
        for (var row = 0; row < _cells.GetLength(0); row++)
        {
            var runs = new List<(string Word, int Length)>();
            for (var column = 0; column < _cells.GetLength(1); column++)
            {
                var next = word(_cells[row, column]);
                if (runs.Count > 0 && runs[^1].Word == next)
                {
                    runs[^1] = (next, runs[^1].Length + 1);
                }
                else
                {
                    runs.Add((next, 1));
                }
            }

            text.AppendJoin(" · ", runs.Select(r => $"{r.Word} {r.Length}")).Append('\n');
        }

        return text.ToString();
    }
}
