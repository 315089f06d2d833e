using Nexflow.Terminal.Keys;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Keys of the Topics screen.</summary>
internal static class TopicsCommands
{
    public const string Screen = "topics";
    public const string List = "topics.list";
    public const string Records = "topics.records";
    public const string Detail = "topics.detail";
    public const string Info = "topics.info";

    public static IEnumerable<Command> All(Func<ShellModel> state)
    {
        bool HasTopic() => state().Topics.Topic is not null;
        bool HasDetail() => state().Topics.Detail is not null;
        bool HasRow() => state().Topics.Records?.Current is not null;
        return
        [
            Of(CommandIds.TopicOpen, List, "Open the records", ["enter"], "records", when: HasTopic),
            Of(CommandIds.TopicInternal, List, "Show or hide internal topics", ["i"]),
            Of(CommandIds.RecordOpen, Records, "Look at the record", ["enter"], "record", when: () => HasRow() || state().Topics.Records?.Load == LoadState.Loading),
            Of(CommandIds.DetailFold, Detail, "Open or close a node", ["enter"], "fold", when: () => state().Topics.Detail?.View == DetailView.Tree),
            Of(CommandIds.InfoOpen, Info, "Open the records; among groups: the group", ["enter"], "open"),
            Of(CommandIds.Seek, Screen, "Read from: latest, earliest, offset, time, range …", ["t"], "seek", "seek", HasTopic),
            Of(CommandIds.Follow, Screen, "Follow: take in what arrives", ["f"], "follow", "follow", HasTopic),
            Of(CommandIds.TopicPartitions, Screen, "Partitions", ["#"], "partitions", "partitions", HasTopic),
            Of(CommandIds.TopicConfig, Screen, "Configuration", ["d"], "config", "config", HasTopic),
            Of(CommandIds.TopicGroups, Screen, "Consumer groups with lag", ["c"], "groups", "groups", HasTopic),
            Of(CommandIds.DetailPrevious, Screen, "View before: tree, raw, hex, headers", ["("], when: HasDetail),
            Of(CommandIds.DetailNext, Screen, "Next view: tree, raw, hex, headers", [")"], "view", when: HasDetail),
            Of(CommandIds.Schema, Screen, "Schema of this record", ["o"], "schema", when: HasDetail),
            Of(CommandIds.Bookmark, Screen, "Bookmark this record", ["b"], palette: "bookmark", when: HasRow),
        ];
    }

    private static Command Of(string id, string scope, string title, string[] keys, string? hint = null, string? palette = null, Func<bool>? when = null) =>
        new() { Id = id, Title = title, Scope = scope, Keys = Command.On(keys), Hint = hint, Palette = palette, EnabledWhen = when };
}
