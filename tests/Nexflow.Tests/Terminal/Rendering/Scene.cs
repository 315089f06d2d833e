using System.Globalization;
using System.Text;
using Nexflow.Terminal.Rendering;
using Wcwidth;

namespace Nexflow.Tests.Terminal.Rendering;

/// <summary>Draws random pictures into a frame and remembers, by itself, what a terminal should show.</summary>
internal sealed class Scene
{
    /// <summary>What a view sets, what must be seen, its width, and whether terminals agree on it.</summary>
    public static readonly (string Set, string Shown, int Width, bool Sure)[] Texts =
    [
        (" ", " ", 1, true), ("a", "a", 1, true), ("Z", "Z", 1, true), ("~", "~", 1, true), ("─", "─", 1, true), ("│", "│", 1, true),
        ("█", "█", 1, true), ("⣿", "⣿", 1, true), ("é", "é", 1, true), ("漢", "漢", 2, true), ("한", "한", 2, true), ("👍", "👍", 2, true),
        ("e\u0301", "e\u0301", 1, false), ("👨‍👩‍👧", "👨‍👩‍👧", 2, false), ("❤\uFE0F", "❤\uFE0F", 2, false), ("🇩🇪", "🇩🇪", 2, false),
        ("\e", "␛", 1, true), ("\x9B", "␦", 1, true), ("\x7F", "␡", 1, true), ("\n", "⏎", 1, true), ("\uD800", "\uFFFD", 1, true),
        ("\u200B", "◌", 1, true), ("", " ", 1, true), ("\u202E", "↤", 1, true),
    ];

    private static readonly Colour[] Colours =
    [
        Colour.Default, new(new Rgb(0x12, 0x12, 0x12), 0), new(new Rgb(0xD0, 0xD0, 0xD0), 7), new(new Rgb(0x00, 0x5F, 0x87), 4),
        new(new Rgb(1, 2, 3), 8), new(new Rgb(250, 120, 7), 11),
    ];

    private readonly Random _random;
    private readonly ColourLevel _level;
    private readonly List<CellStyle> _styles = [];

    public Scene(int seed, int columns, int rows, ColourLevel level)
    {
        _random = new Random(seed);
        _level = level;
        Frame = new Frame(columns, rows);
        Expected = Blank(columns, rows);
        for (int i = 0; i < 6; i++)
        {
            _styles.Add(new CellStyle(Pick(Colours), Pick(Colours), i < 3 ? TextStyle.None : (TextStyle)_random.Next(64)));
        }
    }

    public Frame Frame { get; }

    public VtCell[,] Expected { get; private set; }

    /// <summary>Cells on whose look terminals do not agree.</summary>
    public HashSet<(int Row, int Column)> Unsure { get; } = [];

    public void Change()
    {
        switch (_random.Next(7))
        {
            case 0: Repaint(_random.Next(3) == 0); break;
            case 1: Restyle(); Restyle(); break;
            case 2: Scroll(); break;
            case 3: BlankRow(); break;
            default: Scatter(); break;
        }

        Frame.Cursor = _random.Next(3) == 0 ? CursorState.Hidden : CursorState.At(_random.Next(Frame.Columns), _random.Next(Frame.Rows));
    }

    private void Repaint(bool clear)
    {
        if (clear)
        {
            Frame.Clear();
            Expected = Blank(Frame.Columns, Frame.Rows);
            Unsure.Clear();
        }

        for (int row = 0; row < Frame.Rows; row++)
        {
            Line(row);
        }
    }

    private void Line(int row)
    {
        CellStyle style = Pick(_styles);
        for (int column = 0; column < Frame.Columns; column++)
        {
            style = _random.Next(6) == 0 ? Pick(_styles) : style;
            Set(column, row, _random.Next(3) == 0 ? Texts[0] : Pick(Texts), style);
        }
    }

    private void Restyle()
    {
        int row = _random.Next(Frame.Rows);
        CellStyle style = Pick(_styles);
        for (int column = 0; column < Frame.Columns; column++)
        {
            string shown = Expected[row, column].Text;
            if (shown.Length > 0)
            {
                Set(column, row, Known(shown), style);
            }
        }
    }

    private void BlankRow()
    {
        int row = _random.Next(Frame.Rows);
        int from = _random.Next(Frame.Columns);
        CellStyle style = Pick(_styles);
        for (int column = from; column < Frame.Columns; column++)
        {
            Set(column, row, Texts[0], style);
        }
    }

    private void Scatter()
    {
        for (int i = _random.Next(12); i >= 0; i--)
        {
            Set(_random.Next(Frame.Columns), _random.Next(Frame.Rows), Pick(Texts), Pick(_styles));
        }
    }

    /// <summary>Moves a band and says so; sometimes it says something else.</summary>
    private void Scroll()
    {
        if (Frame.Rows < 2)
        {
            return;
        }

        int top = _random.Next(Frame.Rows - 1);
        int bottom = _random.Next(top + 1, Frame.Rows);
        int lines = (_random.Next(2) == 0 ? 1 : -1) * _random.Next(1, bottom - top + 1);
        VtCell[,] old = (VtCell[,])Expected.Clone();
        var styles = new CellStyle[Frame.Rows, Frame.Columns];
        for (int row = top; row <= bottom; row++)
        {
            for (int column = 0; column < Frame.Columns; column++)
            {
                styles[row, column] = Frame.Row(row)[column].Style;
            }
        }

        for (int row = top; row <= bottom; row++)
        {
            int source = row + lines;
            if (source < top || source > bottom)
            {
                Line(row);
                continue;
            }

            for (int column = 0; column < Frame.Columns; column++)
            {
                string shown = old[source, column].Text;
                if (shown.Length > 0)
                {
                    Set(column, row, Known(shown), styles[source, column]);
                }
            }
        }

        Frame.MarkScrolled(top, bottom, _random.Next(5) == 0 ? _random.Next(-9, 9) : lines);
    }

    /// <summary>False keeps clusters out of the last column: some emulators wrap before a mark there.</summary>
    public bool ClustersAtMargin { get; init; } = true;

    private void Set(int column, int row, (string Set, string Shown, int Width, bool Sure) text, CellStyle style)
    {
        // Near the margin a cluster that some terminals draw code point by code point loses all but its base; flags have a test of their own.
        bool crosses = !text.Sure && column + text.Shown.EnumerateRunes().Sum(MostColumns) > Frame.Columns;
        if ((crosses && text.Shown == "🇩🇪") || (!text.Sure && !ClustersAtMargin && column + text.Width >= Frame.Columns))
        {
            text = Texts[1];
            crosses = false;
        }

        Frame.Set(column, row, text.Set, style);
        bool cut = text.Width == 2 && column + 1 == Frame.Columns;
        Release(row, column);
        if (text.Width == 2 && !cut)
        {
            Release(row, column + 1);
            Put(row, column + 1, "", style, text.Sure);
        }

        string shown = cut ? " " : crosses ? text.Shown.EnumerateRunes().First().ToString() : text.Shown;
        Put(row, column, shown, style, text.Sure || cut);
    }

    private void Release(int row, int column)
    {
        if (Expected[row, column].Text.Length == 0)
        {
            Expected[row, column - 1] = Expected[row, column - 1] with { Text = " " };
            Unsure.Remove((row, column - 1));
        }
        else if (column + 1 < Frame.Columns && Expected[row, column + 1].Text.Length == 0)
        {
            Expected[row, column + 1] = Expected[row, column + 1] with { Text = " " };
            Unsure.Remove((row, column + 1));
        }
    }

    private void Put(int row, int column, string text, CellStyle style, bool sure)
    {
        Expected[row, column] = new VtCell(text, new VtPen(Level(style.Foreground), Level(style.Background), style.Text));
        _ = sure ? Unsure.Remove((row, column)) : Unsure.Add((row, column));
    }

    private string? Level(Colour colour) => (_level, colour.IsDefault) switch
    {
        (ColourLevel.Mono, _) or (_, true) => null,
        (ColourLevel.Ansi16, _) => colour.Ansi16.ToString(CultureInfo.InvariantCulture),
        (ColourLevel.Ansi256, _) => VtPen.Indexed(Palette.Nearest256(colour.Rgb)),
        _ => colour.Rgb.ToString(),
    };

    private static VtCell[,] Blank(int columns, int rows)
    {
        var cells = new VtCell[rows, columns];
        for (int i = 0; i < rows * columns; i++)
        {
            cells[i / columns, i % columns] = new VtCell(" ", VtPen.Plain);
        }

        return cells;
    }

    private static (string Set, string Shown, int Width, bool Sure) Known(string shown) =>
        Array.Find(Texts, t => t.Shown == shown) is { Shown: not null } text ? text : Texts[0];

    private static int MostColumns(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF ? 2 : Math.Max(0, UnicodeCalculator.GetWidth(rune));

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
