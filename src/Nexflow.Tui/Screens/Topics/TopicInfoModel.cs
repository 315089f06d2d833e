using Nexflow.Clusters.Ports;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Partitions, configuration or consumer groups of one topic.</summary>
internal sealed record TopicInfoModel
{
    public required string Topic { get; init; }

    public required TopicInfoKind Kind { get; init; }

    public LoadState Load { get; init; } = LoadState.Ready;

    public Problem? Problem { get; init; }

    public IReadOnlyList<ConfigEntry> Config { get; init; } = [];

    public TextFilter Filter { get; init; } = TextFilter.None;

    public ListCursor Cursor { get; init; }
}
