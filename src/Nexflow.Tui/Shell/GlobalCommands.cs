using Nexflow.Terminal.Keys;
using Nexflow.Tui.Dialogs;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Shell;

/// <summary>Keys that mean the same everywhere.</summary>
internal static class GlobalCommands
{
    public static IEnumerable<Command> All(Func<ShellModel> state) => [.. Moves(), .. Panes(state), .. Screens(), .. Tools(state), .. Shell()];

    private static IEnumerable<Command> Moves() =>
    [
        Of(CommandIds.MoveDown, "Down", ["j", "down"]),
        Of(CommandIds.MoveUp, "Up", ["k", "up"]),
        Of(CommandIds.MoveLeft, "Left: close a node, shift text", ["h", "left"]),
        Of(CommandIds.MoveRight, "Right: open a node, shift text", ["l", "right"]),
        Of(CommandIds.MovePageDown, "Page down", ["PgDn", "^d"], palette: "page-down"),
        Of(CommandIds.MovePageUp, "Page up", ["PgUp", "^u"], palette: "page-up"),
        Of(CommandIds.MoveFirst, "First", ["g", "home"]),
        Of(CommandIds.MoveLast, "Last", ["G", "end"]),
    ];

    private static IEnumerable<Command> Panes(Func<ShellModel> state) =>
    [
        Of(CommandIds.Filter, "Filter this pane: words, ~regex, !without", ["/"], "filter", when: () => state().Screen == ScreenId.Topics || state().Top is Overlay.Help),
        Of(CommandIds.FindNext, "Next match", ["n"], when: () => IsFiltered(state())),
        Of(CommandIds.FindPrevious, "Previous match", ["N"], when: () => IsFiltered(state())),
        Of(CommandIds.PaneNext, "Next pane", ["tab"], "pane", when: () => state().Top is not null || HasPanes(state())),
        Of(CommandIds.PanePrevious, "Previous pane", ["shift-tab"], when: () => HasPanes(state())),
        Of(CommandIds.Detail, "Focus the detail", ["0"], when: () => HasPanes(state()) && state().Topics.Focus is TopicsPane.List or TopicsPane.Records),
        Of(CommandIds.Grow, "Grow this pane", ["+", "="], when: () => HasPanes(state())),
        Of(CommandIds.Shrink, "Shrink this pane", ["_"], when: () => HasPanes(state())),
        Of(CommandIds.Zoom, "Zoom this pane", ["z"], "zoom", when: () => HasPanes(state())),
        Of(CommandIds.Older, "Older page", ["["], when: () => HasRecords(state())),
        Of(CommandIds.Newer, "Newer page", ["]"], when: () => HasRecords(state())),
        Of(CommandIds.Mark, "Mark", ["space"], when: () => CanMark(state())),
        Of(CommandIds.MarkRange, "Mark from the last mark to here", ["v"], when: () => CanMark(state())),
        Of(CommandIds.MarkInvert, "Invert marks", ["*"], when: () => CanMark(state())),
    ];

    private static IEnumerable<Command> Screens() =>
    [
        Of(CommandIds.ScreenTopics, "Topics", ["1"], palette: "topics"),
        Of(CommandIds.ScreenStats, "Stats", ["2"], palette: "stats"),
        Of(CommandIds.ScreenTrace, "Trace", ["3"], palette: "trace"),
        Of(CommandIds.ScreenDlq, "Dead letters", ["4"], palette: "dlq"),
        Of(CommandIds.ScreenBuild, "Build", ["5"], palette: "build"),
        Of(CommandIds.LastScreen, "Last screen", ["-"]),
    ];

    private static IEnumerable<Command> Tools(Func<ShellModel> state) =>
    [
        Of(CommandIds.Copy, "Copy …", ["y"], "copy", "copy"),
        Of(CommandIds.Open, "Open the record in $PAGER or $EDITOR", ["e"], palette: "open", when: () => HasRecord(state())),
        Of(CommandIds.Equivalent, "Show the command line that does the same", ["!"], "as command", "command"),
        Of(CommandIds.Explain, "Explain what went wrong", ["K"], palette: "explain", when: () => ReportOverlays.OfProblem(state()) is not null),
        Of(CommandIds.Sort, "Sort …", ["s"], palette: "sort", when: () => state().Screen == ScreenId.Topics),
        Of(CommandIds.Wrap, "Wrap long lines or cut them", ["w"], palette: "wrap"),
        Of(CommandIds.Refresh, "Refresh now", ["r"], palette: "refresh", when: () => state().Screen == ScreenId.Topics),
        Of(CommandIds.Interval, "How often counts are taken …", ["^r"], palette: "interval"),
        Of(CommandIds.Pause, "Pause or resume what is live", ["p"], palette: "pause"),
        Of(CommandIds.Jobs, "Jobs", ["J"], palette: "jobs"),
    ];

    private static IEnumerable<Command> Shell() =>
    [
        Of(CommandIds.Palette, "Palette: commands, topics, groups", [":"], "palette"),
        Of(CommandIds.Help, "Help", ["?"], "help", "help"),
        Of(CommandIds.Back, "One level back", ["esc"], palette: "back"),
        Of(CommandIds.Quit, "Back; at the top: quit", ["q"], palette: "quit"),
        Of(CommandIds.Cancel, "Cancel the running job; twice: quit", ["^c"], palette: "cancel"),
        Of(CommandIds.Repaint, "Paint the screen again", ["^l"], palette: "repaint"),
        Of(CommandIds.Suspend, "Suspend to the shell", ["^z"], palette: "suspend"),
    ];

    private static bool HasPanes(ShellModel model) => model.Screen == ScreenId.Topics && (model.Topics.Records is not null || model.Topics.Info is not null);

    private static bool HasRecords(ShellModel model) => model.Screen == ScreenId.Topics && model.Topics.Focus is TopicsPane.Records or TopicsPane.Detail;

    private static bool CanMark(ShellModel model) => model.Screen == ScreenId.Topics && model.Topics.Focus is TopicsPane.Records or TopicsPane.List;

    private static bool IsFiltered(ShellModel model) => model.Screen == ScreenId.Topics && !PaneCommands.FilterOf(model.Topics).IsEmpty;

    private static bool HasRecord(ShellModel model) =>
        model.Screen == ScreenId.Topics && ((model.Topics.Focus == TopicsPane.Records && model.Topics.Records?.Current is not null) || model.Topics.Focus == TopicsPane.Detail);

    private static Command Of(string id, string title, string[] keys, string? hint = null, string? palette = null, Func<bool>? when = null) =>
        new() { Id = id, Title = title, Scope = Command.Global, Keys = Command.On(keys), Hint = hint, Palette = palette, EnabledWhen = when };
}
