namespace Nexflow.Terminal.Views.Texts;

/// <summary>Where long lines break, found once a line and width and only as far as they were looked at.</summary>
internal sealed class WrapCache
{
    private const int MaxLines = 256;

    private readonly Dictionary<long, List<int>> _breaks = [];
    private int _columns;

    /// <summary>Another width or text forgets everything.</summary>
    public void Reset(int columns, bool always = false)
    {
        if (columns != _columns || always || _breaks.Count > MaxLines)
        {
            _breaks.Clear();
            _columns = Math.Max(columns, 1);
        }
    }

    /// <summary>The part of a line that is its row; false when the line has fewer rows. An empty line has one.</summary>
    public bool TryRow(ILineSource source, long number, int row, out int start, out int end)
    {
        var line = source.LineAt(number);
        var breaks = BreaksOf(number);
        while (breaks.Count <= row + 1 && breaks[^1] < line.Length)
        {
            breaks.Add(WrappedText.End(line, breaks[^1], _columns));
        }

        bool empty = row == 0 && line.IsEmpty;
        bool has = row + 1 < breaks.Count;
        start = has ? breaks[row] : 0;
        end = has ? breaks[row + 1] : 0;
        return has || empty;
    }

    /// <summary>How many rows a line has: reads it to its end.</summary>
    public int Rows(ILineSource source, long number)
    {
        TryRow(source, number, int.MaxValue - 1, out _, out _);
        return Math.Max(BreaksOf(number).Count - 1, 1);
    }

    private List<int> BreaksOf(long number)
    {
        if (!_breaks.TryGetValue(number, out var breaks))
        {
            _breaks[number] = breaks = [0];
        }

        return breaks;
    }
}
