using System.Globalization;
using Nexflow.Streams.Stats;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Charts;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Terminal.Views.Grids;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>What the last sample knows of the selected topic: how its messages lie over the partitions, and who reads it.</summary>
internal static class GlancePainter
{
    public static void Paint(Canvas canvas, ShellModel shell, Theme theme)
    {
        var topic = shell.Topics.GlanceAt is { } at ? shell.Topics.List.Find(at) : shell.Topics.List.Current;
        var inside = Box.Draw(canvas, theme, topic?.Name ?? "", focused: false, topic is null ? "" : Facts(topic.Summary));
        if (topic is null)
        {
            return;
        }

        var left = inside.Columns / 2;
        Partitions(inside.Window(2, 0, left - 4, inside.Rows), topic.Summary, theme);
        Groups(inside.Window(left, 0, inside.Columns - left, inside.Rows), shell.Topics.Groups, topic.Name, theme);
    }

    private static string Facts(TopicSummary topic)
    {
        var facts = new List<string> { $"{(topic.IsCompacted ? "at most " : "")}{Numbers.Grouped(topic.Messages)} messages" };
        if (topic.Rate is > 0)
        {
            facts.Add($"{Numbers.Short(topic.Rate.Value)}/s");
        }

        return string.Join(" · ", facts);
    }

    private static void Partitions(Canvas canvas, TopicSummary topic, Theme theme)
    {
        canvas.Put(0, 0, "partition", theme[Role.Header]);
        var most = Math.Max(1, topic.Partitions.Max(p => p.Messages ?? 0));
        var number = Math.Max(8, Numbers.Grouped(most).Length);
        canvas.Put(11 + Math.Max(0, number - 8), 0, "messages", theme[Role.Header]);
        var room = canvas.Columns - number - 13;
        var shown = topic.Partitions.Count > canvas.Rows - 1 ? canvas.Rows - 2 : topic.Partitions.Count;
        for (var i = 0; i < shown; i++)
        {
            var p = topic.Partitions[i];
            var cells = new Columns(canvas, 1 + i, 0);
            cells.Right(p.Id.ToString(CultureInfo.InvariantCulture), 9, theme[Role.Muted]);
            cells.Right(p.Messages is { } m ? Numbers.Grouped(m) : "-", number, theme[Role.Text]);
            cells.Left(p.Leader is null ? "no leader" : BarText.Line(p.Messages ?? 0, most, room), room, theme[p.Leader is null ? Role.Error : Role.Bar]);
        }

        if (shown < topic.Partitions.Count)
        {
            canvas.Put(0, canvas.Rows - 1, $"… {topic.Partitions.Count - shown} more: # shows all", theme[Role.Muted]);
        }
    }

    private static void Groups(Canvas canvas, IReadOnlyList<GroupSummary> groups, string topic, Theme theme)
    {
        var table = TopicInfoTable.Groups(groups, topic);
        if (table.Rows.IsEmpty)
        {
            canvas.Put(2, 1, "No consumer group reads this topic.", theme[Role.Muted]);
            return;
        }

        // Who, how far behind, and whether that is well: the rest is one key away.
        var brief = new TextTable([.. table.Columns.Take(3)], [.. table.Rows.Take(canvas.Rows - 1).Select(r => new TextRow([.. r.Cells.Take(3)]))]);
        TablePainter.Paint(canvas, brief, new ListCursor(-1, 0), focused: false, theme);
    }
}
