using Terminal.Gui.ViewBase;

namespace Nexflow.Terminal.Views.Chrome;

/// <summary>
/// Panes beside or above each other, each under a title line. One has the focus; it can grow, shrink, or take all the room.
/// Where there is not room for all, the focused one shows alone.
/// </summary>
public sealed class SplitPanes : View
{
    private const int Step = 10;
    private const int LeastWeight = 5;

    private readonly ViewContext _context;
    private readonly bool _sideBySide;
    private readonly List<Pane> _panes = [];
    private readonly List<int> _weights = [];

    public SplitPanes(ViewContext context, Orientation orientation)
    {
        _context = context;
        _sideBySide = orientation == Orientation.Horizontal;
        CanFocus = true;
        KeyBindings.Clear();
        HotKeyBindings.Clear();
    }

    /// <summary>The pane with the focus is another one.</summary>
    public event Action? FocusedPaneChanged;

    public int Count => _panes.Count;

    public int FocusedPane { get; private set; }

    public bool IsZoomed { get; private set; }

    /// <summary>Weights of the panes, to be kept and given back with <see cref="SetWeights"/>.</summary>
    public IReadOnlyList<int> Weights => _weights;

    /// <summary>Adds a pane behind (or below) the others.</summary>
    /// <param name="view">What it shows.</param>
    /// <param name="title">Its title.</param>
    /// <param name="weight">Its share of the room; 0 hides it.</param>
    public void AddPane(View view, string title, int weight = 100)
    {
        var divider = _sideBySide && _panes.Count > 0 ? new PaneFrame(_context) { IsDivider = true } : null;
        var pane = new Pane(view, new PaneFrame(_context) { Caption = title }, divider);
        _panes.Add(pane);
        _weights.Add(Math.Max(weight, 0));
        Add(pane.Frame);
        Add(view);
        if (divider is not null)
        {
            Add(divider);
        }

        int index = _panes.Count - 1;
        view.HasFocusChanged += (_, e) => Noticed(index, e.NewValue);
        Arrange();
    }

    public void SetTitle(int pane, string title, string note = "")
    {
        _panes[pane].Frame.Caption = title;
        _panes[pane].Frame.Note = note;
    }

    /// <summary>Weights as they were kept; ignored when they are for another number of panes.</summary>
    public void SetWeights(IReadOnlyList<int> weights)
    {
        for (int i = 0; weights.Count == _weights.Count && i < weights.Count; i++)
        {
            _weights[i] = Math.Max(weights[i], 0);
        }

        Arrange();
    }

    public bool FocusPane(int pane)
    {
        if (pane < 0 || pane >= _panes.Count || _weights[pane] == 0)
        {
            return false;
        }

        bool other = pane != FocusedPane;
        FocusedPane = pane;

        // Focus first: hiding the pane that has it would send it elsewhere.
        _panes[pane].View.Visible = true;
        _panes[pane].View.SetFocus();
        Arrange();
        if (other)
        {
            FocusedPaneChanged?.Invoke();
        }

        return true;
    }

    public bool Do(PaneCommand command)
    {
        switch (command)
        {
            case PaneCommand.Next or PaneCommand.Previous:
                return MoveFocus(command == PaneCommand.Next ? 1 : -1);
            case PaneCommand.Zoom:
                IsZoomed = !IsZoomed;
                break;
            default:
                Grow(command == PaneCommand.Grow ? Step : -Step);
                break;
        }

        Arrange();
        return true;
    }

    /// <inheritdoc/>
    protected override void OnFrameChanged(in System.Drawing.Rectangle frame)
    {
        base.OnFrameChanged(frame);
        Arrange();
    }

    private bool MoveFocus(int step)
    {
        for (int i = 1; i < _panes.Count; i++)
        {
            int next = (((FocusedPane + (i * step)) % _panes.Count) + _panes.Count) % _panes.Count;
            if (FocusPane(next))
            {
                return true;
            }
        }

        return false;
    }

    // What one gains the others give.
    private void Grow(int by)
    {
        _weights[FocusedPane] = Math.Max(_weights[FocusedPane] + by, LeastWeight);
        for (int i = 0; i < _weights.Count; i++)
        {
            if (i != FocusedPane && _weights[i] > 0)
            {
                _weights[i] = Math.Max(_weights[i] - (by / Math.Max(_weights.Count - 1, 1)), LeastWeight);
            }
        }
    }

    private void Noticed(int pane, bool focused)
    {
        if (focused && pane != FocusedPane)
        {
            FocusedPane = pane;
            Arrange();
            FocusedPaneChanged?.Invoke();
        }

        _panes[pane].Frame.IsFocused = focused;
    }

    private void Arrange()
    {
        var size = Viewport.Size;
        Span<int> extents = stackalloc int[_panes.Count];
        PaneLayout.Share(_weights.ToArray(), FocusedPane, _sideBySide ? size.Width : size.Height, _sideBySide ? 1 : 0, IsZoomed, extents);
        int at = 0;
        for (int i = 0; i < _panes.Count; i++)
        {
            at = _sideBySide ? PlaceColumn(_panes[i], at, extents[i], size.Height) : PlaceRow(_panes[i], at, extents[i], size.Width);
        }

        SetNeedsDraw();
    }

    private static int PlaceColumn(Pane pane, int at, int columns, int rows)
    {
        bool divided = columns > 0 && at > 0 && pane.Divider is not null;
        Put(pane.Divider, at, 0, divided ? 1 : 0, rows);
        at += divided ? 1 : 0;
        Fill(pane, at, 0, columns, rows);
        return at + columns;
    }

    private static int PlaceRow(Pane pane, int at, int rows, int columns)
    {
        Fill(pane, 0, at, columns, rows);
        return at + rows;
    }

    // Where there is one row only, the contents have it.
    private static void Fill(Pane pane, int x, int y, int columns, int rows)
    {
        int title = rows > 1 ? 1 : 0;
        Put(pane.Frame, x, y, columns, title);
        Put(pane.View, x, y + title, columns, rows - title);
    }

    private static void Put(View? view, int x, int y, int columns, int rows)
    {
        if (view is not null)
        {
            view.Visible = columns > 0 && rows > 0;
            view.X = x;
            view.Y = y;
            view.Width = Math.Max(columns, 0);
            view.Height = Math.Max(rows, 0);
        }
    }
}
