using Nexflow.Terminal.Themes;
using Terminal.Gui.Input;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>Raw text or a log: virtual lines, wrapped or not, following the end or not.</summary>
public sealed class TextPane(ViewContext context) : CanvasView(context)
{
    private const int SideStep = 8;
    private const int MaxMarks = 64;

    private readonly TextScroll _scroll = new();
    private ILineSource _source = EmptyLines.Instance;
    private int _sideways;
    private long? _found;

    /// <summary>Setting a text begins at its start, or at its end while following.</summary>
    public ILineSource Source
    {
        get => _source;
        set
        {
            _source = value;
            _scroll.Reset(value);
            (_sideways, _found) = (0, null);
            Refresh();
        }
    }

    /// <summary>Shown while there are no lines.</summary>
    public Notice? Notice { get; set => Redraw(ref field, value); }

    public TextSearch? Search { get; set => Redraw(ref field, value); }

    public bool Wrap { get; set => Redraw(ref field, value); }

    /// <summary>Whether the end stays in sight while lines arrive; scrolling up ends it.</summary>
    public bool Follow { get; set => Redraw(ref field, value); }

    /// <summary>Number of the first visible line.</summary>
    public long TopLine => _scroll.Top.Line;

    /// <summary>Lines arrived or were dropped.</summary>
    public void Refresh() => SetNeedsDraw();

    public override bool Do(ViewCommand command)
    {
        _scroll.Resize(Viewport.Width, Viewport.Height, Wrap);
        switch (command)
        {
            case ViewCommand.ToggleWrap:
                (Wrap, _sideways) = (!Wrap, 0);
                return true;
            case ViewCommand.ToggleFollow:
                Follow = !Follow;
                return true;
            case ViewCommand.Left or ViewCommand.Right:
                return Sideways(command == ViewCommand.Right ? SideStep : -SideStep);
            case ViewCommand.NextMatch or ViewCommand.PreviousMatch:
                return FindMatch(command == ViewCommand.NextMatch ? 1 : -1);
            default:
                return Move(command);
        }
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse) =>
        (mouse.Flags.HasFlag(MouseFlags.WheeledUp) || mouse.Flags.HasFlag(MouseFlags.WheeledDown))
        && Scrolled(_scroll.Scroll(mouse.Flags.HasFlag(MouseFlags.WheeledUp) ? -3 : 3, _source));

    protected override void Paint(Canvas canvas)
    {
        if (_source.Count == 0)
        {
            HideCursor();
            NoticePainter.Paint(canvas, Notice ?? Notice.Empty("nothing here"), Context);
            return;
        }

        _scroll.Resize(canvas.Columns, canvas.Rows, Wrap);
        if (Follow)
        {
            _scroll.ToEnd(_source);
        }
        else
        {
            _scroll.Clamp(_source);
        }

        int cursor = 0;
        var at = _scroll.Top;
        for (int row = 0; row < canvas.Rows; row++)
        {
            var line = canvas.Window(0, row, canvas.Columns, 1);
            if (_scroll.TrySlice(at, _source, out int start, out int end))
            {
                cursor = at.Line == _found && at.Row == 0 ? row : cursor;
                Line(line, at.Line, start, end);
                at = _scroll.Next(at, _source);
            }
            else
            {
                line.Clear(Context.Style(Role.Text));
            }
        }

        PlaceCursor(0, cursor);
    }

    private void Line(Canvas line, long number, int start, int end)
    {
        var style = Context.Style(_source.RoleAt(number));
        var text = _source.LineAt(number)[start..end];
        Span<TextMark> marks = stackalloc TextMark[MaxMarks];
        int reach = Math.Min(text.Length, 4 * (line.Columns + _sideways));
        int count = Search?.Marks(text[..reach], marks) ?? 0;
        line.Clear(style);
        line.PutMarked(-_sideways, 0, text, style, marks[..count], Context.Style(Role.SearchMatch), int.MaxValue, ellipsis: !Wrap);
    }

    private bool Move(ViewCommand command)
    {
        if (command is ViewCommand.Up or ViewCommand.PageUp or ViewCommand.First)
        {
            Follow = false;
        }

        int page = Math.Max(_scroll.Height - 1, 1);
        return Scrolled(command switch
        {
            ViewCommand.Up => _scroll.Scroll(-1, _source),
            ViewCommand.Down => _scroll.Scroll(1, _source),
            ViewCommand.PageUp => _scroll.Scroll(-page, _source),
            ViewCommand.PageDown => _scroll.Scroll(page, _source),
            ViewCommand.First => _scroll.ToStart(_source),
            ViewCommand.Last => _scroll.ToEnd(_source),
            _ => false,
        });
    }

    private bool Sideways(int step)
    {
        int to = Wrap ? 0 : Math.Max(_sideways + step, 0);
        bool moved = to != _sideways;
        _sideways = to;
        return Scrolled(moved);
    }

    private bool FindMatch(int step)
    {
        long count = _source.Count;
        long from = (_found ?? (_scroll.Top.Line - step)) - _source.First;
        for (long i = 1; Search is { } search && i <= count; i++)
        {
            long number = _source.First + ((((from + (i * step)) % count) + count) % count);
            if (search.Find(_source.LineAt(number), 0, out _))
            {
                (_found, Follow) = (number, false);
                _scroll.GoTo(new TextPosition(number, 0), _source);
                return Scrolled(true);
            }
        }

        return false;
    }

    private bool Scrolled(bool changed)
    {
        if (changed)
        {
            SetNeedsDraw();
        }

        return changed;
    }

    private void Redraw<T>(ref T field, T value)
    {
        field = value;
        SetNeedsDraw();
    }
}
