namespace Nexflow.Terminal.Views.Texts;

/// <summary>Scrolling through lines that may be wrapped, without knowing how many rows there are in all. Pure.</summary>
internal sealed class TextScroll
{
    private readonly WrapCache _breaks = new();
    private bool _wrap;

    public TextPosition Top { get; private set; }

    public int Height { get; private set; } = 1;

    public void Resize(int columns, int height, bool wrap)
    {
        _breaks.Reset(columns, wrap != _wrap);
        Top = wrap ? Top : Top with { Row = 0 };
        (_wrap, Height) = (wrap, Math.Max(height, 1));
    }

    /// <summary>Another text: begin at its start.</summary>
    public void Reset(ILineSource source)
    {
        _breaks.Reset(0, always: true);
        Top = new TextPosition(source.First, 0);
    }

    /// <summary>Keeps the top inside the text and the screen full. The end of a long wrapped line is looked for only when it is near.</summary>
    public void Clamp(ILineSource source)
    {
        Top = Top.Line < source.First ? new TextPosition(source.First, 0) : Top;
        var at = Top;
        for (int row = 0; row < Height; row++, at = Next(at, source))
        {
            if (!TrySlice(at, source, out _, out _))
            {
                ToEnd(source);
                return;
            }
        }
    }

    public bool Scroll(long rows, ILineSource source)
    {
        var before = Top;
        Top = rows < 0 ? Back(Top, -rows, source) : Forward(Top, rows, source);
        Clamp(source);
        return before != Top;
    }

    public bool ToEnd(ILineSource source)
    {
        var before = Top;
        Top = Back(new TextPosition(source.First + source.Count, 0), Height, source);
        return before != Top;
    }

    public bool ToStart(ILineSource source) => GoTo(new TextPosition(source.First, 0), source);

    public bool GoTo(TextPosition position, ILineSource source)
    {
        var before = Top;
        Top = position;
        Clamp(source);
        return before != Top;
    }

    /// <summary>The part of the line that a position shows; false behind the end of the text.</summary>
    public bool TrySlice(TextPosition at, ILineSource source, out int start, out int end)
    {
        (start, end) = (0, 0);
        if (at.Line >= source.First + source.Count)
        {
            return false;
        }

        if (_wrap)
        {
            return _breaks.TryRow(source, at.Line, at.Row, out start, out end);
        }

        end = source.LineAt(at.Line).Length;
        return at.Row == 0;
    }

    /// <summary>The row below.</summary>
    public TextPosition Next(TextPosition at, ILineSource source) =>
        TrySlice(at with { Row = at.Row + 1 }, source, out _, out _) ? at with { Row = at.Row + 1 } : new TextPosition(at.Line + 1, 0);

    private TextPosition Forward(TextPosition at, long rows, ILineSource source)
    {
        if (!_wrap)
        {
            return new TextPosition(Math.Min(at.Line + rows, source.First + source.Count), 0);
        }

        for (; rows > 0 && at.Line < source.First + source.Count; rows--)
        {
            at = Next(at, source);
        }

        return at;
    }

    private TextPosition Back(TextPosition at, long rows, ILineSource source)
    {
        if (!_wrap)
        {
            return new TextPosition(Math.Max(at.Line - rows, source.First), 0);
        }

        while (rows > 0 && (at.Row > 0 || at.Line > source.First))
        {
            int step = (int)Math.Min(rows, at.Row);
            at = step > 0 ? at with { Row = at.Row - step } : new TextPosition(at.Line - 1, _breaks.Rows(source, at.Line - 1) - 1);
            rows -= Math.Max(step, 1);
        }

        return at;
    }
}
