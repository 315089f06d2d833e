using Nexflow.Terminal.Keys;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Shell.Painting;

/// <summary>The two lines at the bottom: what is going on, and what can be pressed.</summary>
internal static class StatusPainter
{
    public static void Status(Canvas line, ShellModel model, Theme theme)
    {
        var bar = theme[Role.StatusBar];
        line.Clear(bar);
        var at = 1;
        var (state, role) = State(model);
        at = line.Put(at, 0, state, Over(theme[role], bar)) + 2;
        if (model.Jobs.Running > 0)
        {
            at = line.Put(at, 0, model.Jobs.Running == 1 ? "1 job" : $"{model.Jobs.Running} jobs", Over(theme[Role.Accent], bar)) + 2;
        }

        var right = Right(model);
        var room = line.Columns - at - (right.Length > 0 ? CellText.Width(right) + 3 : 1);
        line.PutFitted(at, 0, Left(model), bar, Math.Max(0, room));
        line.Put(line.Columns - CellText.Width(right) - 1, 0, right, Over(theme[Role.Muted], bar));
    }

    /// <param name="always">Shown at the right end, however many others there are: the way out and the way to help.</param>
    public static void Hints(Canvas line, IReadOnlyList<KeyHint> hints, IReadOnlyList<KeyHint> always, Theme theme)
    {
        line.Clear(theme[Role.Text]);
        var right = line.Columns - always.Sum(Width);
        Put(line, 1, right, hints, theme);
        Put(line, Math.Max(1, right), line.Columns + 1, always, theme);
    }

    private static int Width(KeyHint hint) => CellText.Width(hint.Key) + CellText.Width(hint.Label) + 3;

    private static void Put(Canvas line, int at, int end, IReadOnlyList<KeyHint> hints, Theme theme)
    {
        foreach (var hint in hints)
        {
            if (at + Width(hint) - 1 > end)
            {
                return;
            }

            at = line.Put(at, 0, hint.Key, theme[Role.KeyHint]);
            at = line.Put(at + 1, 0, hint.Label, theme[hint.Danger == Danger.None ? Role.Muted : Role.Danger]) + 2;
        }
    }

    /// <summary>What is in sight: counts that go on being taken, or records, which stand still unless they are followed.</summary>
    private static (string Text, Role Role) State(ShellModel model) =>
        !model.Live ? ("■ paused", Role.Warning)
        : model is { Screen: ScreenId.Topics, Topics: { Focus: TopicsPane.Records or TopicsPane.Detail, Records: { } records } } && !(records.Following || (records.Seek.Live && records.Read.End is null)) ? ("○ not following", Role.Muted)
        : model is { Screen: ScreenId.Topics, Topics.Focus: TopicsPane.Records or TopicsPane.Detail } ? ("● following", Role.Ok)
        : ("● live", Role.Ok);

    private static CellStyle Over(CellStyle style, CellStyle bar) => style with { Background = bar.Background };

    private static string Left(ShellModel model)
    {
        if (model.Screen != ScreenId.Topics)
        {
            return "";
        }

        var topics = model.Topics;
        return topics.Focus is TopicsPane.Records or TopicsPane.Detail && topics.Records is { } records
            ? records.Problem is { } problem ? $"{problem.Cause} ({problem.Code})" : VerdictText.Of(records, keysWork: topics.Focus == TopicsPane.Records)
            : topics.List.Load == LoadState.Failed && topics.List.Problem is { } failed && !topics.List.All.IsEmpty ? $"{failed.Cause} ({failed.Code}) · r tries again"
            : Totals(topics.List);
    }

    private static string Totals(TopicListModel list)
    {
        if (list.All.IsEmpty)
        {
            return "";
        }

        var messages = list.Shown.Sum(t => t.Summary.Messages);
        var rate = list.Shown.Sum(t => t.Summary.Rate ?? 0);
        var all = list.All.Count(t => list.ShowInternal || !t.Summary.IsInternal);
        var text = $"{Numbers.Grouped(messages)} messages{(list.Filter.IsEmpty ? "" : $" in {list.Shown.Length} of {all} topics")}";
        return list.Shown.Any(t => t.Summary.Rate is not null) ? $"{text} · {Numbers.Short(rate)}/s" : text;
    }

    private static string Right(ShellModel model)
    {
        if (model.Screen != ScreenId.Topics)
        {
            return "";
        }

        var topics = model.Topics;
        var marks = topics.Focus == TopicsPane.List ? topics.List.Marks.Count : topics.Records?.Marks.Count ?? 0;
        return marks == 0 ? "" : marks == 1 ? "1 marked" : $"{Numbers.Grouped(marks)} marked";
    }
}
