using Nexflow.Core.Diagnostics;
using Nexflow.Reports.Groups;
using Nexflow.Reports.Problems;
using Nexflow.Streams.Stats;
using Nexflow.Terminal.Views.Reports;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Dialogs;

/// <summary>Reports of the command line over the screen: a consumer group, a code's help page.</summary>
internal static class ReportOverlays
{
    /// <summary>The group under the cursor of the groups pane.</summary>
    public static Overlay.Report? OfSelectedGroup(ShellModel model) =>
        model.Screen == ScreenId.Topics && model.Topics is { Focus: TopicsPane.Info, Info: { Kind: TopicInfoKind.Groups } info }
        && TopicInfoTable.Current(model.Topics, info) is { } id && Find(model, id) is { } group
            ? new Overlay.Report($"Group {id}", $"groups {ShellQuote.Of(id)}", TextOf(group), Group: id)
            : null;

    /// <summary>The help page of a code (<c>NX5004</c>, <c>5004</c>); null when there is none.</summary>
    public static Overlay.Report? OfCode(string code) =>
        DiagnosticCatalogue.Find(code) is { } entry
            ? new Overlay.Report("Explain", $"explain {entry.Code}", new ReportText(width => new ExplainReport().Build(entry, width)))
            : null;

    /// <summary>The help page of what the pane in focus says went wrong.</summary>
    public static Overlay.Report? OfProblem(ShellModel model) => ProblemOf(model) is { } problem ? OfCode(problem.Code) : null;

    /// <summary>After a sample: lag moves on in a group that is looked at.</summary>
    public static ShellModel Refreshed(ShellModel model) =>
        model.Overlays.Exists(o => o is Overlay.Report)
            ? model with { Overlays = [.. model.Overlays.Select(o => o is Overlay.Report { Group: { } id } report && Find(model, id) is { } group ? report with { Text = TextOf(group) } : o)] }
            : model;

    private static Problem? ProblemOf(ShellModel model) => model.Screen != ScreenId.Topics ? null : model.Topics.Focus switch
    {
        TopicsPane.Records => model.Topics.Records?.Problem,
        TopicsPane.Detail => model.Topics.Detail?.Problem,
        TopicsPane.Info => model.Topics.Info?.Problem,
        _ => model.Topics.List.Problem,
    };

    private static GroupSummary? Find(ShellModel model, string id) => model.Topics.Groups.FirstOrDefault(g => g.Id == id);

    private static ReportText TextOf(GroupSummary group) => new(width => new GroupReport().Build(group, width));
}
