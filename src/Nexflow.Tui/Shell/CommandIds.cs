using Nexflow.Terminal.Views;

namespace Nexflow.Tui.Shell;

/// <summary>Stable names of the commands: settings rebind them by these.</summary>
internal static class CommandIds
{
    public const string Help = "app.help";
    public const string Palette = "app.palette";
    public const string Back = "app.back";
    public const string Quit = "app.quit";
    public const string Cancel = "app.cancel";
    public const string Copy = "app.copy";
    public const string Open = "app.open";
    public const string Wrap = "app.wrap";
    public const string Sort = "app.sort";
    public const string Refresh = "app.refresh";
    public const string Interval = "app.interval";
    public const string Pause = "app.pause";
    public const string Equivalent = "app.command";
    public const string Explain = "app.explain";
    public const string Jobs = "app.jobs";
    public const string Repaint = "app.repaint";
    public const string Suspend = "app.suspend";
    public const string Filter = "pane.filter";
    public const string FindNext = "pane.find-next";
    public const string FindPrevious = "pane.find-previous";
    public const string Detail = "pane.detail";
    public const string PaneNext = "pane.next";
    public const string PanePrevious = "pane.previous";
    public const string Grow = "pane.grow";
    public const string Shrink = "pane.shrink";
    public const string Zoom = "pane.zoom";
    public const string Older = "page.older";
    public const string Newer = "page.newer";
    public const string MoveUp = "move.up";
    public const string MoveDown = "move.down";
    public const string MoveLeft = "move.left";
    public const string MoveRight = "move.right";
    public const string MovePageUp = "move.page-up";
    public const string MovePageDown = "move.page-down";
    public const string MoveFirst = "move.first";
    public const string MoveLast = "move.last";
    public const string Mark = "mark.toggle";
    public const string MarkRange = "mark.range";
    public const string MarkInvert = "mark.invert";
    public const string LastScreen = "screen.last";
    public const string ScreenTopics = "screen.topics";
    public const string ScreenStats = "screen.stats";
    public const string ScreenTrace = "screen.trace";
    public const string ScreenDlq = "screen.dlq";
    public const string ScreenBuild = "screen.build";
    public const string TopicOpen = "topics.open";
    public const string TopicPartitions = "topics.partitions";
    public const string TopicConfig = "topics.config";
    public const string TopicGroups = "topics.groups";
    public const string TopicInternal = "topics.internal";
    public const string Seek = "topics.seek";
    public const string Follow = "topics.follow";
    public const string RecordOpen = "topics.open-record";
    public const string InfoOpen = "topics.open-info";
    public const string Bookmark = "topics.bookmark";
    public const string Schema = "topics.schema";
    public const string DetailPrevious = "topics.view-previous";
    public const string DetailNext = "topics.view-next";
    public const string DetailFold = "topics.fold";
    public const string Confirm = "dialog.accept";
    public const string Yes = "dialog.yes";
    public const string No = "dialog.no";
    public const string JobCancel = "jobs.cancel";
    public const string GuideCopy = "guide.copy";

    // Run by menus and prompts, never by a key of their own.
    public const string ApplyFilter = "pane.filter.apply";
    public const string SearchOn = "pane.filter.search";
    public const string SortBy = "app.sort.by";
    public const string SeekTo = "topics.seek.to";
    public const string SeekAsk = "topics.seek.ask";
    public const string CopyAs = "app.copy.as";
    public const string SetInterval = "app.interval.set";
    public const string SetTheme = "app.theme.set";
    public const string OpenTopic = "topics.open.name";
    public const string OpenGroup = "topics.open.group";
    public const string QuitNow = "app.quit.now";

    public static Motion? MotionOf(string id) => id switch
    {
        MoveUp => Motion.Up,
        MoveDown => Motion.Down,
        MoveLeft => Motion.Left,
        MoveRight => Motion.Right,
        MovePageUp => Motion.PageUp,
        MovePageDown => Motion.PageDown,
        MoveFirst => Motion.First,
        MoveLast => Motion.Last,
        _ => null,
    };

    public static ScreenId? ScreenOf(string id) => id switch
    {
        ScreenTopics => ScreenId.Topics,
        ScreenStats => ScreenId.Stats,
        ScreenTrace => ScreenId.Trace,
        ScreenDlq => ScreenId.Dlq,
        ScreenBuild => ScreenId.Build,
        _ => null,
    };
}
