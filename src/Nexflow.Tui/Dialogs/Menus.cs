using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Dialogs;

/// <summary>The menus that keys open.</summary>
internal static class Menus
{
    public static Overlay.Menu Seek(ShellModel model, string topic)
    {
        var seek = model.Topics.Records?.Topic == topic ? model.Topics.Records.Seek : null;
        return new Overlay.Menu($"Read {topic} from", [
            new MenuItem('l', "latest", CommandIds.SeekTo, "latest", "newest first", seek == SeekRequest.Latest),
            new MenuItem('e', "earliest", CommandIds.SeekTo, "earliest", "oldest first", seek == SeekRequest.Earliest),
            new MenuItem('o', "offset …", CommandIds.SeekAsk, "offset", "120"),
            new MenuItem('t', "time …", CommandIds.SeekAsk, "time", "-2h"),
            new MenuItem('n', "last N …", CommandIds.SeekAsk, "last", "50 of each partition"),
            new MenuItem('r', "range …", CommandIds.SeekAsk, "range", "@-2h:-1h"),
            new MenuItem('f', "live", CommandIds.SeekTo, "live", "newest first, then follow", seek == SeekRequest.Follow),
        ], default);
    }

    public static Overlay.Prompt Ask(string kind)
    {
        var (title, teaching) = SeekText.Prompt(kind);
        return new Overlay.Prompt(title, teaching, TextInput.Empty, CommandIds.SeekTo, kind + ":");
    }

    public static Overlay.Menu Sort(ShellModel model)
    {
        if (model.Topics is { Focus: not TopicsPane.List, Records: { } records })
        {
            return new Overlay.Menu("Sort records by", [
                new MenuItem('n', "time, newest first", CommandIds.SortBy, "newest", Current: records.NewestFirst),
                new MenuItem('o', "time, oldest first", CommandIds.SortBy, "oldest", Current: !records.NewestFirst),
            ], default);
        }

        var sort = model.Topics.List.Sort;
        MenuItem By(char key, TopicSort by, string label) => new(key, label, CommandIds.SortBy, by.ToString(), Current: sort == by);
        return new Overlay.Menu("Sort topics by", [
            By('n', TopicSort.Name, "name"),
            By('m', TopicSort.Messages, "messages"),
            By('r', TopicSort.Rate, "rate"),
            By('l', TopicSort.Lag, "lag"),
            By('p', TopicSort.Partitions, "partitions"),
        ], default);
    }

    public static Overlay.Menu Interval(ShellModel model)
    {
        int[] seconds = [1, 2, 5, 10, 0];
        var items = seconds.Select((s, i) => new MenuItem((char)('1' + i), s == 0 ? "only when I press r" : $"{s} s", CommandIds.SetInterval, $"{s}", Current: model.Interval.TotalSeconds == s));
        return new Overlay.Menu("Take counts every", [.. items], default);
    }

    public static Overlay.Menu? Copy(ShellModel model)
    {
        var items = CopyMenu.Items(model);
        return items.IsEmpty ? null : new Overlay.Menu("Copy", items, default);
    }
}
