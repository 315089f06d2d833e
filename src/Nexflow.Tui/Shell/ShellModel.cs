using System.Collections.Immutable;
using Nexflow.Clusters.Ports;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Tui.Screens;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Shell;

/// <summary>Everything the console shows, as one value.</summary>
internal sealed record ShellModel
{
    /// <summary>Below this the console only says that it needs more room.</summary>
    public const int LeastColumns = 40;

    public const int LeastRows = 10;

    public required ClusterIdentity Cluster { get; init; }

    public ClusterDescription? Description { get; init; }

    /// <summary>The profile's colour, a name of the sixteen; null: the theme's.</summary>
    public string? Colour { get; init; }

    /// <summary>The flags that open this cluster again, for commands that are shown: <c>--profile dev</c>; empty for the default.</summary>
    public string ClusterArguments { get; init; } = "";

    public int Columns { get; init; } = 80;

    public int Rows { get; init; } = 24;

    public DateTimeOffset Now { get; init; }

    /// <summary>The zone that times are shown in.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public ScreenId Screen { get; init; } = ScreenId.Topics;

    public ScreenId LastScreen { get; init; } = ScreenId.Topics;

    public TopicsModel Topics { get; init; } = new();

    public ImmutableDictionary<ScreenId, GuideModel> Guides { get; init; } = GuideModel.All;

    public ImmutableList<Overlay> Overlays { get; init; } = [];

    public JobsModel Jobs { get; init; } = JobsModel.Empty;

    public ToastsModel Toasts { get; init; } = ToastsModel.Empty;

    /// <summary>False while paused: counts stand still and arrivals are held.</summary>
    public bool Live { get; init; } = true;

    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(1);

    public string Theme { get; init; } = "midnight";

    public ImmutableArray<string> Themes { get; init; } = ["midnight"];

    public bool Wrap { get; init; } = true;

    /// <summary>When <c>^c</c> was last pressed with nothing to cancel: a second one quits.</summary>
    public DateTimeOffset? QuitArmed { get; init; }

    public bool Quitting { get; init; }

    public Overlay? Top => Overlays.Count == 0 ? null : Overlays[^1];

    public bool TooSmall => Columns < LeastColumns || Rows < LeastRows;

    /// <summary>Rows of the screen between header and status line.</summary>
    public int BodyRows => Math.Max(1, Rows - 3);

    public ShellModel Over(Overlay overlay) => this with { Overlays = Overlays.Add(overlay) };

    public ShellModel WithTop(Overlay overlay) => this with { Overlays = Overlays.SetItem(Overlays.Count - 1, overlay) };

    public ShellModel WithoutTop() => Overlays.Count == 0 ? this : this with { Overlays = Overlays.RemoveAt(Overlays.Count - 1) };

    public ShellModel Notice(ToastKind kind, string text) => this with { Toasts = Toasts.Show(kind, text, Now) };

    public GuideModel? Guide => Guides.GetValueOrDefault(Screen);
}
