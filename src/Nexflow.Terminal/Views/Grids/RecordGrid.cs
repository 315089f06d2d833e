using Terminal.Gui.Input;

namespace Nexflow.Terminal.Views.Grids;

/// <summary>
/// A virtual list with columns over an <see cref="IRowSource"/>. Only visible rows are formatted; the selection stays on its row while others
/// arrive. After the source changed, call <see cref="Refresh"/> (as often as a frame is wanted, not once a row).
/// </summary>
public sealed class RecordGrid : CanvasView
{
    private const int SideStep = 8;
    private const int SearchRows = 20_000;

    private readonly GridSelection _selection = new();
    private readonly GridMarks _marks = new();
    private readonly ColumnWidths _widths = new();
    private readonly RowWindow _window = new();
    private IReadOnlyList<GridColumn> _columns;
    private IRowSource _source = EmptyRowSource.Instance;
    private ColumnSlot[] _slots = [];
    private int _sideways;
    private int _furthest;
    private long? _paintedTopId;

    public RecordGrid(ViewContext context, IReadOnlyList<GridColumn> columns)
        : base(context)
    {
        _columns = columns;
        _widths.Reset(columns);
    }

    /// <summary>The selected row is another one now.</summary>
    public event Action? SelectionChanged;

    /// <summary>Setting columns forgets widths and sideways scrolling.</summary>
    public IReadOnlyList<GridColumn> Columns
    {
        get => _columns;
        set
        {
            _columns = value;
            _widths.Reset(value);
            _window.Forget();
            _sideways = 0;
            SetNeedsDraw();
        }
    }

    /// <summary>Setting a source starts anew: first row, no marks, fresh widths. Follow mode is kept.</summary>
    public IRowSource Source
    {
        get => _source;
        set
        {
            _source = value;
            _marks.Clear();
            _widths.Reset(_columns);
            _window.Forget();
            _selection.Reset();
            Refresh();
        }
    }

    /// <summary>Shown instead of rows while there are none: loading, empty, error.</summary>
    public Notice? Notice { get; set => Redraw(ref field, value); }

    public GridSort? Sort { get; set => Redraw(ref field, value); }

    /// <summary>Highlights matches, and what <see cref="ViewCommand.NextMatch"/> looks for.</summary>
    public TextSearch? Search { get; set => Redraw(ref field, value); }

    public bool ShowHeader { get; set => Redraw(ref field, value); } = true;

    /// <summary>Which end new rows come in: what <see cref="ViewCommand.ToggleFollow"/> sticks to.</summary>
    public GridFollow ArrivesAt { get; set; } = GridFollow.Top;

    public GridFollow Follow
    {
        get => _selection.Follow;
        set
        {
            var before = _selection.Id;
            _selection.SetFollow(value, _source);
            Changed(before, redraw: true);
        }
    }

    /// <summary>Identity of the selected row; null when there are none.</summary>
    public long? SelectedId => _selection.Id;

    public long SelectedIndex => _selection.Cursor.Index;

    public long TopIndex => _selection.Cursor.Top;

    /// <summary>Marked rows; some may be gone meanwhile: <see cref="MarkedIds"/> gives those that exist.</summary>
    public int MarkedCount => _marks.Count;

    public bool IsMarkingRange => _marks.Anchor is not null;

    public IReadOnlyList<long> MarkedIds() => _marks.Existing(_source);

    /// <summary>The source changed: place selection and scrolling anew and draw.</summary>
    public void Refresh()
    {
        var before = _selection.Id;
        _selection.Sync(_source);
        Changed(before, redraw: true);
    }

    /// <summary>Selects a row by identity; false when it is not there.</summary>
    public bool SelectId(long id)
    {
        long index = _source.IndexOf(id);
        return index >= 0 && SelectIndex(index);
    }

    public bool SelectIndex(long index)
    {
        var before = _selection.Id;
        return Changed(before, _selection.Select(index, _source)) || before == _selection.Id;
    }

    public override bool Do(ViewCommand command)
    {
        var before = _selection.Id;
        switch (command)
        {
            case ViewCommand.Left or ViewCommand.Right:
                return Sideways(command == ViewCommand.Right ? SideStep : -SideStep);
            case ViewCommand.ToggleMark or ViewCommand.MarkRange or ViewCommand.InvertMarks or ViewCommand.ClearMarks:
                return Mark(command);
            case ViewCommand.ToggleFollow:
                Follow = Follow == GridFollow.None ? ArrivesAt : GridFollow.None;
                return true;
            case ViewCommand.NextMatch or ViewCommand.PreviousMatch:
                return FindMatch(command == ViewCommand.NextMatch ? 1 : -1);
            default:
                return Changed(before, _selection.Do(command, _source));
        }
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        var before = _selection.Id;
        if (mouse.Flags.HasFlag(MouseFlags.WheeledUp) || mouse.Flags.HasFlag(MouseFlags.WheeledDown))
        {
            return Changed(before, _selection.Scroll(mouse.Flags.HasFlag(MouseFlags.WheeledUp) ? -3 : 3, _source));
        }

        long row = (mouse.Position?.Y ?? -1) - HeaderRows(Viewport.Height);
        return mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) && row >= 0 && row < _selection.Cursor.Visible
            && SelectIndex(_selection.Cursor.Top + row);
    }

    /// <inheritdoc/>
    protected override void OnFrameChanged(in System.Drawing.Rectangle frame)
    {
        base.OnFrameChanged(frame);
        int rows = Viewport.Height;
        _selection.Cursor.Resize(rows - HeaderRows(rows));
    }

    protected override void Paint(Canvas canvas)
    {
        int header = HeaderRows(canvas.Rows);
        var cursor = _selection.Cursor;
        cursor.Resize(canvas.Rows - header);
        _selection.Freshen(_source);

        if (cursor.Count == 0)
        {
            HideCursor();
            _paintedTopId = null;
            NoticePainter.Paint(canvas, Notice ?? Notice.Empty("nothing here"), Context);
            return;
        }

        _window.Load(_source, cursor.Top, cursor.Visible);
        _widths.Sample(_columns, _window.Rows);
        Lay(canvas.Columns - GridPainter.Gutter);
        NoteScroll(header, canvas.Rows - header);
        GridPainter.Paint(canvas, header, new GridPicture(this, _columns, _slots, _marks, _source, cursor), _window.Rows);
        PlaceCursor(0, header + (int)(cursor.Index - cursor.Top));
    }

    private int HeaderRows(int rows) => ShowHeader && rows > 1 ? 1 : 0;

    private void Lay(int columns)
    {
        if (_slots.Length != _columns.Count)
        {
            _slots = new ColumnSlot[_columns.Count];
        }

        _furthest = ColumnLayout.Place(_columns, _widths.Widths, columns, _sideways, _slots);
        _sideways = Math.Min(_sideways, _furthest);
    }

    // The rows moved by as many lines as the first painted row did.
    private void NoteScroll(int header, int rows)
    {
        var cursor = _selection.Cursor;
        if (_paintedTopId is { } id && cursor.Count > rows)
        {
            long place = _source.IndexOf(id);
            NoteScrolled(header, rows, place < 0 ? 0 : cursor.Top - place);
        }

        _paintedTopId = _source.IdAt(cursor.Top);
    }

    private bool Sideways(int step)
    {
        int to = Math.Clamp(_sideways + step, 0, _furthest);
        bool moved = to != _sideways;
        _sideways = to;
        return Redraw(moved);
    }

    private bool Mark(ViewCommand command)
    {
        _selection.Freshen(_source);
        if (_selection.Id is not { } id)
        {
            return false;
        }

        switch (command)
        {
            case ViewCommand.ToggleMark:
                _marks.Toggle(id);
                Do(ViewCommand.Down);
                break;
            case ViewCommand.MarkRange:
                _marks.Range(_source, SelectedIndex);
                break;
            case ViewCommand.InvertMarks:
                _marks.Invert(_source);
                break;
            default:
                _marks.Clear();
                break;
        }

        return Redraw(true);
    }

    private bool FindMatch(int step)
    {
        if (Search is not { } search)
        {
            return false;
        }

        long found = GridSearch.Next(_source, search, SelectedIndex, step, SearchRows);
        return found >= 0 && SelectIndex(found);
    }

    private bool Changed(long? before, bool redraw)
    {
        if (before != _selection.Id)
        {
            SelectionChanged?.Invoke();
        }

        return Redraw(redraw);
    }

    private bool Redraw(bool needed)
    {
        if (needed)
        {
            SetNeedsDraw();
        }

        return needed;
    }

    private void Redraw<T>(ref T field, T value)
    {
        field = value;
        SetNeedsDraw();
    }
}
