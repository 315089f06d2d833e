using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Charts;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Terminal.Views.Grids;
using Nexflow.Tui.Shell;
using Nexflow.Tui.Shell.Painting;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>The topic list: a full table, or names with rates when it stands beside something.</summary>
internal static class TopicListPainter
{
    /// <returns>The selected row on screen, −1 when there is none.</returns>
    public static int Paint(Canvas canvas, ShellModel shell, Theme theme)
    {
        var model = shell.Topics.List;
        var focused = shell.Topics.Focus == TopicsPane.List;
        var filter = model.Filter.IsEmpty ? "" : $"/{model.Filter.Text}";
        var note = model.Filter.Error ?? (model.Sort == TopicSort.Name ? filter : $"{filter}  by {model.Sort.ToString().ToLowerInvariant()}".Trim());
        var footer = model.Shown.Length > canvas.Rows - 3 ? $"{model.Cursor.Index + 1} of {model.Shown.Length}" : "";
        var inside = Box.Draw(canvas, theme, $"Topics{(model.Shown.IsEmpty ? "" : $" · {model.Shown.Length}")}", focused, note, footer, TopicsPainter.Frame(shell, focused));
        if (model.Shown.IsEmpty)
        {
            Empty(inside, model, theme);
            return -1;
        }

        var widths = TopicColumns.For(inside.Columns, model.Shown);
        Heading(inside, widths, theme);
        var rows = inside.Rows - 1;
        for (var i = 0; i < rows && model.Cursor.Top + i < model.Shown.Length; i++)
        {
            var index = model.Cursor.Top + i;
            Row(inside, 1 + i, model, index, widths, focused, theme);
        }

        return model.Cursor.Index - model.Cursor.Top;
    }

    private static void Empty(Canvas inside, TopicListModel model, Theme theme)
    {
        if (model.Load == LoadState.Failed && model.Problem is { } problem)
        {
            ProblemPainter.Paint(inside, theme, problem);
        }
        else if (model.Load == LoadState.Loading && model.All.IsEmpty)
        {
            NoticePainter.Loading(inside, theme, "Asking the cluster for its topics …");
        }
        else if (!model.Filter.IsEmpty)
        {
            NoticePainter.Paint(inside, theme, model.Filter.Error ?? "No topic matches the filter.", Role.Title, "esc  clear the filter", "/    change it: words, ~regex, !without", "i    show internal topics too");
        }
        else
        {
            NoticePainter.Paint(inside, theme, "This cluster has no topics.", Role.Title, "i  show internal topics", "r  ask again");
        }
    }

    private static void Heading(Canvas inside, TopicColumns widths, Theme theme)
    {
        var style = theme[Role.Header];
        var cells = new Columns(inside, 0, TopicColumns.Gutter);
        cells.Left("topic", widths.Name, style);
        cells.Right(widths.Partitions > 4 ? "parts" : "part", widths.Partitions, style);
        cells.Right("messages", widths.Messages, style);
        cells.Right("rate", widths.Rate, style);
        cells.Left("", widths.Spark, style);
        cells.Right("lag", widths.Lag, style);
        cells.Right("groups", widths.Groups, style);
    }

    private static void Row(Canvas inside, int at, TopicListModel model, int index, TopicColumns widths, bool focused, Theme theme)
    {
        var topic = model.Shown[index];
        var summary = topic.Summary;
        var marked = model.Marks.Contains(topic.Name);
        CellStyle? whole = index == model.Cursor.Index ? theme[focused ? Role.Selection : Role.SelectionUnfocused] : marked ? theme[Role.Marked] : null;
        if (whole is { } style)
        {
            inside.Fill(0, at, inside.Columns, 1, style);
        }

        CellStyle As(Role role) => whole is { } w ? w : theme[role];
        if (marked)
        {
            inside.Set(0, at, '*', As(Role.Marked));
        }

        var cells = new Columns(inside, at, TopicColumns.Gutter);
        cells.Marked(topic.Name, widths.Name, As(summary.IsInternal ? Role.Muted : Role.Text), model.Filter, whole ?? theme[Role.SearchMatch]);
        cells.Right($"{summary.Partitions.Count}", widths.Partitions, As(summary.Leaderless > 0 ? Role.Error : Role.Muted));
        cells.Right(widths.Messages < 8 ? Numbers.Short(summary.Messages) : Numbers.Grouped(summary.Messages), widths.Messages, As(Role.Text));
        cells.Right(summary.Rate is { } rate ? rate > 0 ? $"{Numbers.Short(rate)}/s" : "-" : "", widths.Rate, As(summary.Rate > 0 ? Role.Text : Role.Muted));
        cells.Left(SparkText.Line(topic.History.AsSpan(), widths.Spark), widths.Spark, As(Role.Sparkline));
        cells.Right(summary.Lag is { } lag ? Numbers.Grouped(lag) : "-", widths.Lag, As(summary.Lag is not > 0 ? Role.Muted : summary.IsStalled ? Role.Error : Role.Warning));
        cells.Right(summary.Groups > 0 ? $"{summary.Groups}" : "-", widths.Groups, As(Role.Muted));
        Badges(inside, at, cells.At, summary, widths.Badges, theme, whole?.Background);
    }

    private static void Badges(Canvas inside, int row, int column, Streams.Stats.TopicSummary topic, int room, Theme theme, Colour? over)
    {
        var at = column;
        foreach (var (text, role) in new[] { (topic.IsDeadLetter ? "DLQ" : "", Role.Badge), (topic.IsStalled ? "stalled" : "", Role.Error), (topic.IsCompacted ? "compacted" : "", Role.Muted), (topic.Leaderless > 0 ? "no leader" : "", Role.Error) })
        {
            if (text.Length > 0 && at - column + text.Length <= room)
            {
                var style = theme[role];
                at = inside.Put(at, row, text, over is { } back && role != Role.Badge ? style with { Background = back } : style) + 1;
            }
        }
    }
}
