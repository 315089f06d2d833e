using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Terminal.Views.Grids;
using Nexflow.Tui.Shell;
using Nexflow.Tui.Shell.Painting;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>Partitions, configuration or groups of a topic.</summary>
internal static class TopicInfoPainter
{
    private static readonly string[] Names = ["partitions", "configuration", "groups"];

    public static int Paint(Canvas canvas, ShellModel shell, TopicInfoModel info, Theme theme)
    {
        var focused = shell.Topics.Focus == TopicsPane.Info;
        var table = TopicInfoTable.Of(shell.Topics, info);
        var cursor = info.Cursor.Fit(table.Rows.Length, canvas.Rows - 3);
        var footer = table.Rows.IsEmpty ? "" : $"{cursor.Index + 1} of {table.Rows.Length}";
        var inside = Box.Draw(canvas, theme, info.Topic, focused, info.Filter.IsEmpty ? "" : $"/{info.Filter.Text}", footer, TopicsPainter.Frame(shell, focused));
        Box.Tabs(canvas, theme, info.Topic.Length + 5, Names, (int)info.Kind);
        if (info.Load == LoadState.Failed && info.Problem is { } problem)
        {
            ProblemPainter.Paint(inside, theme, problem);
            return -1;
        }

        if (info.Load == LoadState.Loading)
        {
            NoticePainter.Loading(inside, theme, "Asking the cluster …");
            return -1;
        }

        if (table.Rows.IsEmpty)
        {
            NoticePainter.Paint(inside, theme, info.Kind == TopicInfoKind.Groups ? "No consumer group reads this topic." : "There is nothing to show.", Role.Title, "esc  go back");
            return -1;
        }

        TablePainter.Paint(inside, table, cursor, focused, theme);
        return cursor.Index - cursor.Top;
    }
}
