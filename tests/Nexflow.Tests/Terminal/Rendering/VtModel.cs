using System.Globalization;
using System.Text;
using Nexflow.Terminal.Text;
using Wcwidth;

namespace Nexflow.Tests.Terminal.Rendering;

/// <summary>A terminal small enough to be right: it knows what the renderer may send and throws on anything else.</summary>
/// <param name="columns">Columns of the screen.</param>
/// <param name="rows">Rows of the screen.</param>
/// <param name="clusters">False: it moves by code point, as old terminals do.</param>
/// <param name="backColourErase">What is erased gets the pen's background.</param>
internal sealed class VtModel(int columns, int rows, bool clusters = true, bool backColourErase = true)
{
    private readonly List<byte> _text = [];
    private VtPen _pen = VtPen.Plain;
    private string _last = "";
    private string _sequence = "";
    private bool _inSequence;
    private int _row, _column, _top, _bottom = rows - 1;
    private bool _wrap;

    public VtCell[,] Cells { get; private set; } = Blank(columns, rows);

    public bool CursorVisible { get; private set; } = true;

    public (int Row, int Column) Cursor => (_row, _column);

    public VtCell[,] Snapshot() => (VtCell[,])Cells.Clone();

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes)
        {
            if (_inSequence)
            {
                _sequence += (char)b;
                Escape();
            }
            else if (b >= 0x20)
            {
                Assert.NotEqual(0x7F, b);
                _text.Add(b);
            }
            else
            {
                Flush();
                Control(b);
            }
        }
    }

    /// <summary>Shows what was collected; call it before looking.</summary>
    /// <param name="more">The stream was cut: the last cluster may be incomplete and waits.</param>
    public void Flush(bool more = false)
    {
        string text = Encoding.UTF8.GetString([.. _text]);
        int[] starts = StringInfo.ParseCombiningCharacters(text.TrimEnd('\uFFFD'));
        int end = !more ? text.Length : starts.Length > 0 ? starts[^1] : 0;
        _text.RemoveRange(0, Encoding.UTF8.GetByteCount(text.AsSpan(0, end)));
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text[..end]);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            if (clusters)
            {
                Put(element, CellText.Width(element));
                continue;
            }

            foreach (Rune rune in element.EnumerateRunes())
            {
                int width = UnicodeCalculator.GetWidth(rune);
                Assert.InRange(width, 0, 2);
                if (width > 0)
                {
                    Put(rune.ToString(), width);
                }
            }
        }
    }

    private static VtCell[,] Blank(int columns, int rows)
    {
        var cells = new VtCell[rows, columns];
        for (int i = 0; i < rows * columns; i++)
        {
            cells[i / columns, i % columns] = new VtCell(" ", VtPen.Plain);
        }

        return cells;
    }

    private void Put(string element, int width)
    {
        if (_wrap || _column + width > columns)
        {
            _wrap = false;
            _column = 0;
            LineFeed();
        }

        Tear(_column);
        Tear(_column + width);
        Cells[_row, _column] = new VtCell(element, _pen);
        if (width == 2)
        {
            Cells[_row, _column + 1] = new VtCell("", _pen);
        }

        _last = element;
        _wrap = _column + width >= columns;
        _column = Math.Min(_column + width, columns - 1);
    }

    /// <summary>A change beginning or ending at this column leaves a blank of a wide character that it halves.</summary>
    private void Tear(int column)
    {
        if (column > 0 && column < columns && Cells[_row, column].Text.Length == 0)
        {
            Cells[_row, column] = Cells[_row, column] with { Text = " " };
            Cells[_row, column - 1] = Cells[_row, column - 1] with { Text = " " };
        }
    }

    private void Control(byte b)
    {
        _last = b == 0x1B ? _last : "";
        switch (b)
        {
            case 0x1B:
                _inSequence = true;
                _sequence = "";
                break;
            case (byte)'\r':
                (_column, _wrap) = (0, false);
                break;
            case (byte)'\n':
                _wrap = false;
                LineFeed();
                break;
            case (byte)'\b':
                Assert.False(_wrap, "backspace with a wrap pending: terminals differ");
                _column = Math.Max(0, _column - 1);
                break;
            default:
                Assert.Fail($"control byte {b:X2}");
                break;
        }
    }

    private void LineFeed()
    {
        if (_row == _bottom)
        {
            Scroll(_top, _bottom, 1);
        }
        else if (_row < rows - 1)
        {
            _row++;
        }
    }

    private void Scroll(int top, int bottom, int lines)
    {
        VtCell[,] old = Snapshot();
        for (int row = top; row <= bottom; row++)
        {
            int source = row + lines;
            for (int column = 0; column < columns; column++)
            {
                Cells[row, column] = source >= top && source <= bottom ? old[source, column] : Erased();
            }
        }
    }

    private VtCell Erased() => new(" ", backColourErase ? VtPen.Plain with { Background = _pen.Background } : VtPen.Plain);

    private void Escape()
    {
        if (_sequence == "M")
        {
            (_inSequence, _last) = (false, "");
            Assert.Equal(_top, _row);
            Scroll(_top, _bottom, -1);
            return;
        }

        Assert.Equal('[', _sequence[0]);
        if (_sequence.Length > 1 && _sequence[^1] is >= '@' and <= '~')
        {
            _inSequence = false;
            Run(_sequence[1..^1], _sequence[^1]);
        }
    }

    private void Run(string body, char final)
    {
        string last = _last;
        _last = "";
        if (final is 'h' or 'l')
        {
            Assert.Contains(body, (string[])["?25", "?2026"]);
            CursorVisible = body == "?25" ? final == 'h' : CursorVisible;
            return;
        }

        int[] numbers = [.. body.Split(';').Select(n => n.Length == 0 ? 0 : int.Parse(n, CultureInfo.InvariantCulture))];
        int count = Math.Max(1, numbers[0]);
        switch (final)
        {
            case 'm':
                _pen = _pen.Apply(numbers);
                break;
            case 'b':
                Assert.NotEqual("", last);
                for (int i = 0; i < count; i++)
                {
                    Put(last, CellText.Width(last));
                }

                break;
            case 'r':
                _top = count - 1;
                _bottom = numbers.Length > 1 ? numbers[1] - 1 : rows - 1;
                MoveTo(0, 0);
                break;
            case 'K' or 'X':
                Erase(final == 'K' ? columns - _column : Math.Min(count, columns - _column));
                break;
            default:
                Move(final, count, numbers.Length > 1 ? Math.Max(1, numbers[1]) : 1);
                break;
        }
    }

    private void Erase(int count)
    {
        Assert.False(_wrap, "erasing with a wrap pending: terminals differ");
        Tear(_column);
        Tear(_column + count);
        for (int i = 0; i < count; i++)
        {
            Cells[_row, _column + i] = Erased();
        }
    }

    private void Move(char final, int count, int second)
    {
        Assert.False(_wrap && final is 'C' or 'D', "moving with a wrap pending: terminals differ");
        switch (final)
        {
            case 'H': MoveTo(count - 1, second - 1); break;
            case 'G': MoveTo(_row, count - 1); break;
            case 'A': MoveTo(_row - count, _column); break;
            case 'B': MoveTo(_row + count, _column); break;
            case 'C': MoveTo(_row, _column + count); break;
            case 'D': MoveTo(_row, _column - count); break;
            default: throw new InvalidOperationException($"CSI {final} is none of ours");
        }
    }

    private void MoveTo(int row, int column)
    {
        Assert.InRange(row, 0, rows - 1);
        Assert.InRange(column, 0, columns - 1);
        (_row, _column, _wrap) = (row, column, false);
    }
}
