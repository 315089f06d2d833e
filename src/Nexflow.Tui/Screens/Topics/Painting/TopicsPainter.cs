using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>The panes of the Topics screen.</summary>
internal sealed class TopicsPainter(IRecordReader reader, Theme theme, ShellModel shell)
{
    public CursorState Paint(Canvas canvas, Area body)
    {
        var model = shell.Topics;
        var layout = TopicsLayout.Of(model, body);
        var cursor = CursorState.Hidden;
        if (!layout.List.IsEmpty)
        {
            cursor = Focused(cursor, TopicsPane.List, layout.List, TopicListPainter.Paint(Window(canvas, layout.List), shell, theme));
        }

        if (!layout.Glance.IsEmpty)
        {
            GlancePainter.Paint(Window(canvas, layout.Glance), shell, theme);
        }

        if (!layout.Main.IsEmpty && model.Info is { } info)
        {
            cursor = Focused(cursor, TopicsPane.Info, layout.Main, TopicInfoPainter.Paint(Window(canvas, layout.Main), shell, info, theme));
        }
        else if (!layout.Main.IsEmpty && model.Records is { } records)
        {
            cursor = Focused(cursor, TopicsPane.Records, layout.Main, new RecordListPainter(reader, theme, shell).Paint(Window(canvas, layout.Main), records));
        }

        if (!layout.Detail.IsEmpty && model.Detail is { } detail)
        {
            cursor = Focused(cursor, TopicsPane.Detail, layout.Detail, DetailPainter.Paint(Window(canvas, layout.Detail), shell, detail, theme));
        }

        return cursor;
    }

    /// <summary>The frame of a pane: a read-only profile's is coloured.</summary>
    public static Role? Frame(ShellModel shell, bool focused) => shell.Cluster.ReadOnly && focused ? Role.Warning : null;

    private static Canvas Window(Canvas canvas, Area area) => canvas.Window(area.Column, area.Row, area.Columns, area.Rows);

    /// <summary>Rows are counted from the first one under the heading.</summary>
    private CursorState Focused(CursorState before, TopicsPane pane, Area area, int row) =>
        shell.Topics.Focus == pane && row >= 0 ? CursorState.At(area.Column + 1, area.Row + 2 + row) : before;
}
