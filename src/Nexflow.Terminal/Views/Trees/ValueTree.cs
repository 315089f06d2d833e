using Nexflow.Terminal.Views.Texts;
using Terminal.Gui.Input;

namespace Nexflow.Terminal.Views.Trees;

/// <summary>
/// A document as a tree that opens and closes. With <see cref="Wrap"/> on, a band below shows path and value of the selected line in full.
/// </summary>
public sealed class ValueTree(ViewContext context) : CanvasView(context)
{
    /// <summary>What is opened at the start, and by "open all", at most.</summary>
    private const int InitialRows = 200;
    private const int OpenAllRows = 5_000;
    private const int SideStep = 8;

    private readonly ListCursor _cursor = new();
    private ITreeSource? _source;
    private TreeOutline? _outline;
    private int _sideways;

    public event Action? SelectionChanged;

    /// <summary>Setting a document opens its first levels as far as they fit a few screens.</summary>
    public ITreeSource? Source
    {
        get => _source;
        set
        {
            _source = value;
            _outline = value is null ? null : new TreeOutline(value);
            _outline?.OpenLevels(3, InitialRows);
            _cursor.SetCount(_outline?.Rows ?? 0);
            _cursor.Select(0);
            _sideways = 0;
            Changed(true);
        }
    }

    /// <summary>Shown while there is no document.</summary>
    public Notice? Notice { get; set => Redraw(ref field, value); }

    public TextSearch? Search { get; set => Redraw(ref field, value); }

    public bool Wrap { get; set => Redraw(ref field, value); }

    /// <summary>Path of the selected node as filters write it; empty when there is none.</summary>
    public string SelectedPath => _outline is { IsLeaf: false } outline ? TreePath.Of(_source!, outline.LineAt(_cursor.Index)) : "";

    /// <summary>The selected node; null when there is no document.</summary>
    public long? SelectedNode => _outline?.LineAt(_cursor.Index).Node;

    public override bool Do(ViewCommand command)
    {
        if (_outline is not { } outline)
        {
            return false;
        }

        var line = outline.LineAt(_cursor.Index);
        return command switch
        {
            ViewCommand.Left => _sideways > 0 ? Sideways(-SideStep) : Close(outline, line),
            ViewCommand.Collapse => Close(outline, line),
            ViewCommand.Right or ViewCommand.Expand => Open(outline, line) || (command == ViewCommand.Right && Inside(line)),
            ViewCommand.ToggleExpand => line.Open is null ? Open(outline, line) : Close(outline, line),
            ViewCommand.ExpandAll => All(() => outline.OpenLevels(int.MaxValue, OpenAllRows)),
            ViewCommand.CollapseAll => All(outline.CloseAll),
            ViewCommand.ToggleWrap => Wrap = !Wrap,
            ViewCommand.NextMatch or ViewCommand.PreviousMatch => FindMatch(command == ViewCommand.NextMatch ? 1 : -1),
            _ => Changed(_cursor.Do(command)),
        } || command == ViewCommand.ToggleWrap;
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledUp) || mouse.Flags.HasFlag(MouseFlags.WheeledDown))
        {
            return Changed(_cursor.Scroll(mouse.Flags.HasFlag(MouseFlags.WheeledUp) ? -3 : 3));
        }

        int row = mouse.Position?.Y ?? -1;
        return mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) && row >= 0 && row < _cursor.Visible
            && (Changed(_cursor.Select(_cursor.Top + row)) || Do(ViewCommand.ToggleExpand));
    }

    protected override void Paint(Canvas canvas)
    {
        if (_outline is not { } outline || _source is not { } source)
        {
            HideCursor();
            NoticePainter.Paint(canvas, Notice ?? Notice.Empty("nothing here"), Context);
            return;
        }

        int band = Wrap && canvas.Rows >= 6 ? canvas.Rows / 3 : 0;
        int rows = canvas.Rows - band;
        _cursor.Resize(rows);
        for (int i = 0; i < _cursor.Visible; i++)
        {
            var line = outline.LineAt(_cursor.Top + i);
            bool selected = _cursor.Top + i == _cursor.Index;
            TreePainter.Line(canvas.Window(0, i, canvas.Columns, 1), this, source.ItemAt(line.Node), line, _sideways, selected);
        }

        canvas.Fill(0, _cursor.Visible, canvas.Columns, rows - _cursor.Visible, Context.Style(Themes.Role.Text));
        if (band > 0)
        {
            var item = source.ItemAt(outline.LineAt(_cursor.Index).Node);
            WrappedText.Band(canvas.Window(0, rows, canvas.Columns, band), SelectedPath, item.Value, item.ValueRole, Context);
        }

        PlaceCursor(0, (int)(_cursor.Index - _cursor.Top));
    }

    private bool Open(TreeOutline outline, in TreeLine line)
    {
        bool opened = outline.Open(line);
        _cursor.SetCount(outline.Rows);
        return Changed(opened);
    }

    // Right on an open node goes to its first child, else scrolls long values.
    private bool Inside(in TreeLine line) => line.Open is not null ? Changed(_cursor.Select(_cursor.Index + 1)) : Sideways(SideStep);

    private bool Close(TreeOutline outline, in TreeLine line)
    {
        if (outline.Close(line))
        {
            _cursor.SetCount(outline.Rows);
            return Changed(true);
        }

        var parent = line.Parent;
        return parent.Parent is { } above && Changed(_cursor.Select(outline.RowOf(above, parent.Index)));
    }

    private bool All(Action change)
    {
        var line = _outline!.LineAt(_cursor.Index);
        change();
        _cursor.SetCount(_outline.Rows);
        _cursor.Select(IsReachable(line) ? _outline.RowOf(line.Parent, line.Index) : 0);
        return Changed(true);
    }

    private static bool IsReachable(in TreeLine line)
    {
        for (var branch = line.Parent; branch.Parent is { } above; branch = above)
        {
            if (above.Open.GetValueOrDefault(branch.Index) != branch)
            {
                return false;
            }
        }

        return true;
    }

    private bool Sideways(int step)
    {
        int to = Math.Max(_sideways + step, 0);
        bool moved = to != _sideways;
        _sideways = to;
        SetNeedsDraw();
        return moved;
    }

    private bool FindMatch(int step)
    {
        long rows = Search is null ? 0 : Math.Min(_outline!.Rows, OpenAllRows);
        for (long i = 1; i <= rows; i++)
        {
            long row = (((_cursor.Index + (i * step)) % _outline!.Rows) + _outline.Rows) % _outline.Rows;
            var item = _source!.ItemAt(_outline.LineAt(row).Node);
            if (Search!.Find(item.Name, 0, out _) || Search.Find(item.Value, 0, out _))
            {
                return Changed(_cursor.Select(row)) || true;
            }
        }

        return false;
    }

    private bool Changed(bool changed)
    {
        if (changed)
        {
            SelectionChanged?.Invoke();
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
