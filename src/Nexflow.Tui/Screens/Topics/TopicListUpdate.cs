using Nexflow.Terminal.Views;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

internal static class TopicListUpdate
{
    public static Step<TopicsModel> Apply(TopicsModel model, ConsoleMessage.Invoked command, UpdateContext context)
    {
        var rows = TopicsLayout.Of(model, context.Body).ListRows;
        if (CommandIds.MotionOf(command.Id) is { } motion)
        {
            return motion == Motion.Right && model.List.Current is { } right
                ? RecordReads.Open(model, right.Name, SeekRequest.Latest, context)
                : Moved(model, motion, rows);
        }

        return command.Id switch
        {
            CommandIds.TopicOpen when model.List.Current is { } topic => RecordReads.Open(model, topic.Name, SeekRequest.Latest, context),
            CommandIds.Follow when model.List.Current is { } topic => RecordReads.Open(model, topic.Name, SeekRequest.Follow, context),
            CommandIds.SeekTo when model.List.Current is { } topic && SeekText.Parse(command.Argument ?? "", context.Now).Seek is { } seek => RecordReads.Open(model, topic.Name, seek, context),
            CommandIds.TopicInternal => model with { List = (model.List with { ShowInternal = !model.List.ShowInternal }).Arranged(rows) },
            CommandIds.SortBy when Enum.TryParse<TopicSort>(command.Argument, ignoreCase: true, out var sort) => model with { List = (model.List with { Sort = sort }).Arranged(rows) },
            CommandIds.FindNext => model with { List = model.List.Moved(Motion.Down, rows) },
            CommandIds.FindPrevious => model with { List = model.List.Moved(Motion.Up, rows) },
            CommandIds.Refresh => new Step<TopicsModel>(model with { List = model.List with { Load = LoadState.Loading } }, new Effect.LoadCluster()),
            CommandIds.Mark => model with { List = Marked(model.List).Moved(Motion.Down, rows) },
            CommandIds.MarkRange => model with { List = Ranged(model.List) },
            CommandIds.MarkInvert => model with { List = model.List with { Marks = [.. model.List.Shown.Select(t => t.Name).Where(n => !model.List.Marks.Contains(n))] } },
            _ => model,
        };
    }

    /// <summary>The glance stays on its topic until the selection rests: a key held down repaints two rows, not the screen.</summary>
    private static Step<TopicsModel> Moved(TopicsModel model, Motion motion, int rows)
    {
        var moved = model with { List = model.List.Moved(motion, rows), GlanceAt = model.GlanceAt ?? model.List.Selected };
        return new Step<TopicsModel>(moved, new Effect.AwaitRest());
    }

    private static TopicListModel Ranged(TopicListModel list)
    {
        if (list.Current is not { } topic)
        {
            return list;
        }

        var names = list.Shown.Select(t => t.Name).ToList();
        var from = list.RangeFrom is { } start ? names.IndexOf(start) : -1;
        var (low, high) = from < 0 ? (list.Cursor.Index, list.Cursor.Index) : (Math.Min(from, list.Cursor.Index), Math.Max(from, list.Cursor.Index));
        return list with { Marks = list.Marks.Union(names[low..(high + 1)]), RangeFrom = from < 0 ? topic.Name : null };
    }

    private static TopicListModel Marked(TopicListModel list) =>
        list.Current is not { } topic ? list
        : list with { Marks = list.Marks.Contains(topic.Name) ? list.Marks.Remove(topic.Name) : list.Marks.Add(topic.Name), RangeFrom = topic.Name };
}
