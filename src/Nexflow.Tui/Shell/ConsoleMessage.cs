using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;
using Nexflow.Streams.Stats;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Shell;

/// <summary>Everything that can happen to the console. A closed hierarchy: keys become commands before they get here.</summary>
internal abstract record ConsoleMessage
{
    private ConsoleMessage()
    {
    }

    /// <summary>A command of the registry, by key, palette or menu.</summary>
    public sealed record Invoked(string Id, string? Argument = null) : ConsoleMessage;

    /// <summary>Text typed or pasted into the input that is open.</summary>
    public sealed record Typed(string Text) : ConsoleMessage;

    public sealed record Edited(TextEdit Edit) : ConsoleMessage;

    public sealed record Resized(int Columns, int Rows) : ConsoleMessage;

    /// <summary>Time has passed: toasts go, ages change.</summary>
    public sealed record Ticked : ConsoleMessage;

    /// <summary>The selection has stood still for a moment.</summary>
    public sealed record Rested : ConsoleMessage;

    public sealed record ClusterDescribed(ClusterIdentity Identity, ClusterDescription Cluster) : ConsoleMessage;

    /// <summary>Topics, counts, groups and lag at one moment.</summary>
    public sealed record Sampled(Inventory Inventory) : ConsoleMessage;

    public sealed record ClusterFailed(Problem Problem) : ConsoleMessage;

    public sealed record ConfigLoaded(string Topic, IReadOnlyList<ConfigEntry> Config) : ConsoleMessage;

    public sealed record ConfigFailed(string Topic, Problem Problem) : ConsoleMessage;

    /// <summary>A read was resolved: what it will cover.</summary>
    public sealed record ReadStarted(int Request, IReadOnlyList<PartitionRange> Ranges) : ConsoleMessage;

    /// <summary>Rows in the order of the list.</summary>
    public sealed record RecordsArrived(int Request, RecordRow[] Rows, bool AtTop) : ConsoleMessage;

    public sealed record ReadEnded(int Request, ScanVerdict Verdict) : ConsoleMessage;

    public sealed record ReadFailed(int Request, Problem Problem) : ConsoleMessage;

    public sealed record Decoded(RecordRow Row, RecordContent Content) : ConsoleMessage;

    public sealed record DecodeFailed(RecordRow Row, Problem Problem) : ConsoleMessage;

    public sealed record JobChanged(JobState Job) : ConsoleMessage;

    public sealed record Noticed(ToastKind Kind, string Text) : ConsoleMessage;
}
