using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Spectre.Console.Rendering;

namespace Nexflow.Terminal.Views.Reports;

/// <summary>Hosts a report: the same renderable that the command line prints, rendered once a width, scrollable.</summary>
public sealed class RenderableView(ViewContext context) : CanvasView(context)
{
    private IReadOnlyList<ReportLine> _lines = [];
    private int _columns = -1;
    private long _top;

    /// <summary>Setting a report keeps the scroll position as far as it is that long: a refreshed report stays where it was.</summary>
    public IRenderable? Report
    {
        get;
        set
        {
            field = value;
            _columns = -1;
            SetNeedsDraw();
        }
    }

    /// <summary>Shown while there is no report.</summary>
    public Notice? Notice
    {
        get;
        set
        {
            field = value;
            SetNeedsDraw();
        }
    }

    public long TopLine => _top;

    public override bool Do(ViewCommand command)
    {
        int height = Math.Max(Viewport.Height, 1);
        long to = command switch
        {
            ViewCommand.Up => _top - 1,
            ViewCommand.Down => _top + 1,
            ViewCommand.PageUp => _top - Math.Max(height - 1, 1),
            ViewCommand.PageDown => _top + Math.Max(height - 1, 1),
            ViewCommand.First => 0,
            ViewCommand.Last => long.MaxValue,
            _ => _top,
        };
        to = Math.Clamp(to, 0, Math.Max(_lines.Count - height, 0));
        bool moved = to != _top;
        _top = to;
        if (moved)
        {
            SetNeedsDraw();
        }

        return moved;
    }

    protected override void Paint(Canvas canvas)
    {
        if (Report is null)
        {
            HideCursor();
            NoticePainter.Paint(canvas, Notice ?? Notice.Empty("nothing here"), Context);
            return;
        }

        if (_columns != canvas.Columns)
        {
            _lines = ReportRendering.Render(Report, canvas.Columns);
            _columns = canvas.Columns;
        }

        _top = Math.Clamp(_top, 0, Math.Max(_lines.Count - canvas.Rows, 0));
        var text = Context.Style(Role.Text);
        canvas.Clear(text);
        for (int row = 0; row < canvas.Rows && _top + row < _lines.Count; row++)
        {
            int column = 0;
            foreach (var run in _lines[(int)_top + row].Runs)
            {
                column = canvas.Put(column, row, run.Text, On(run.Style, text));
            }
        }

        PlaceCursor(0, 0);
    }

    private static CellStyle On(CellStyle style, CellStyle text) => new(
        style.Foreground.IsDefault ? text.Foreground : style.Foreground,
        style.Background.IsDefault ? text.Background : style.Background,
        style.Text);
}
