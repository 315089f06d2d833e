using Nexflow.Streams.Stats;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>The Topics screen: the list, what is opened beside it, and where the keys go.</summary>
internal sealed record TopicsModel
{
    public TopicListModel List { get; init; } = new();

    public RecordListModel? Records { get; init; }

    public TopicInfoModel? Info { get; init; }

    public DetailModel? Detail { get; init; }

    public TopicsPane Focus { get; init; } = TopicsPane.List;

    public bool Zoomed { get; init; }

    /// <summary>The topic that the glance shows: where the selection came to rest. Null: the selected one.</summary>
    public string? GlanceAt { get; init; }

    /// <summary>Columns or rows that the focused split was grown by.</summary>
    public int ListBias { get; init; }

    public int DetailBias { get; init; }

    public IReadOnlyList<GroupSummary> Groups { get; init; } = [];

    public int NextRequest { get; init; } = 1;

    /// <summary>The last view of a record that was chosen; the next record opens in it.</summary>
    public DetailView PreferredView { get; init; }

    /// <summary>The topic that commands are about.</summary>
    public string? Topic => Focus switch
    {
        TopicsPane.List => List.Current?.Name,
        TopicsPane.Info => Info?.Topic,
        _ => Records?.Topic,
    };
}
