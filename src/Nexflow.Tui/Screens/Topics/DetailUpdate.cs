using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

internal static class DetailUpdate
{
    private const int ShiftStep = 8;

    private static readonly DetailView[] Cycle = [DetailView.Tree, DetailView.Raw, DetailView.Hex, DetailView.Headers];

    public static Step<TopicsModel> Apply(TopicsModel model, ConsoleMessage.Invoked command, UpdateContext context)
    {
        if (model.Detail is not { } detail)
        {
            return model;
        }

        var area = TopicsLayout.Of(model, context.Body).Detail.Inside();
        var lines = detail.Lines(area.Columns, context.Wrap);
        if (CommandIds.MotionOf(command.Id) is { } motion)
        {
            return model with { Detail = Moved(detail, motion, lines, area.Rows - 1, context.Wrap) };
        }

        return command.Id switch
        {
            CommandIds.DetailNext => Viewed(model, detail, Turned(detail.View, 1)),
            CommandIds.DetailPrevious => Viewed(model, detail, Turned(detail.View, -1)),
            CommandIds.Schema => Viewed(model, detail, detail.View == DetailView.Schema ? model.PreferredView : DetailView.Schema, keep: true),
            CommandIds.DetailFold => model with { Detail = Folded(detail, lines) },
            CommandIds.FindNext => model with { Detail = Found(detail, lines, 1, area.Rows - 1) },
            CommandIds.FindPrevious => model with { Detail = Found(detail, lines, -1, area.Rows - 1) },
            CommandIds.Refresh => new Step<TopicsModel>(model with { Detail = detail with { Load = LoadState.Loading } }, new Effect.Decode(detail.Row)),
            CommandIds.Older or CommandIds.Newer => Neighbour(model, command.Id == CommandIds.Older, context),
            CommandIds.Bookmark => RecordCommands.Apply(model, command, context),
            CommandIds.SeekTo or CommandIds.Follow or CommandIds.SortBy => RecordCommands.Apply(model, command, context),
            _ => model,
        };
    }

    /// <summary>Goes to the first match at or below the cursor while the search is typed.</summary>
    public static DetailModel Searched(DetailModel detail, TextFilter search, UpdateContext context, TopicsModel model)
    {
        var area = TopicsLayout.Of(model, context.Body).Detail.Inside();
        return Found(detail with { Search = search }, detail.Lines(area.Columns, context.Wrap), 1, area.Rows - 1, first: 0);
    }

    private static DetailModel Moved(DetailModel detail, Motion motion, TextLines lines, int rows, bool wrap) => motion switch
    {
        Motion.Left when detail.View == DetailView.Tree => Collapsed(detail, lines),
        Motion.Right when detail.View == DetailView.Tree => Expanded(detail, lines),
        Motion.Left => detail with { Shift = wrap ? 0 : Math.Max(0, detail.Shift - ShiftStep) },
        Motion.Right => detail with { Shift = wrap ? 0 : detail.Shift + ShiftStep },
        _ => detail with { Cursor = detail.Cursor.Move(motion, lines.Count, rows) },
    };

    private static DetailModel Folded(DetailModel detail, TextLines lines) =>
        lines.PathAt(detail.Cursor.Index) is not { } path ? detail
        : detail with { Closed = detail.Closed.Contains(path) ? detail.Closed.Remove(path) : detail.Closed.Add(path) };

    private static DetailModel Collapsed(DetailModel detail, TextLines lines)
    {
        if (lines.PathAt(detail.Cursor.Index) is { } path && !detail.Closed.Contains(path))
        {
            return detail with { Closed = detail.Closed.Add(path) };
        }

        // From a leaf or a closed node to its parent.
        var depth = lines.DepthAt(detail.Cursor.Index);
        var at = detail.Cursor.Index;
        while (at > 0 && lines.DepthAt(at) >= depth)
        {
            at--;
        }

        return detail with { Cursor = detail.Cursor with { Index = at, Top = Math.Min(detail.Cursor.Top, at) } };
    }

    private static DetailModel Expanded(DetailModel detail, TextLines lines) =>
        lines.PathAt(detail.Cursor.Index) is { } path && detail.Closed.Contains(path) ? detail with { Closed = detail.Closed.Remove(path) }
        : detail with { Cursor = detail.Cursor.Move(Motion.Down, lines.Count, int.MaxValue) with { Top = detail.Cursor.Top } };

    private static DetailView Turned(DetailView view, int step)
    {
        var at = Math.Max(0, Array.IndexOf(Cycle, view));
        return Cycle[(at + step + Cycle.Length) % Cycle.Length];
    }

    private static Step<TopicsModel> Viewed(TopicsModel model, DetailModel detail, DetailView view, bool keep = false) => model with
    {
        Detail = detail with { View = view, Cursor = default, Shift = 0 },
        PreferredView = keep ? model.PreferredView : view,
    };

    private static DetailModel Found(DetailModel detail, TextLines lines, int step, int rows, int first = 1)
    {
        if (detail.Search.IsEmpty)
        {
            return detail;
        }

        for (var i = first; i < lines.Count + first; i++)
        {
            var at = (((detail.Cursor.Index + (i * step)) % lines.Count) + lines.Count) % lines.Count;
            if (detail.Search.MatchesText(lines[at].Text))
            {
                return detail with { Cursor = (detail.Cursor with { Index = at }).Fit(lines.Count, rows) };
            }
        }

        return detail;
    }

    /// <summary>The record before or after, without leaving the detail.</summary>
    private static Step<TopicsModel> Neighbour(TopicsModel model, bool older, UpdateContext context)
    {
        if (model.Records is not { } records)
        {
            return model;
        }

        var down = older == records.NewestFirst;
        var command = new ConsoleMessage.Invoked(down ? CommandIds.MoveDown : CommandIds.MoveUp);
        return RecordCommands.Apply(model, command, context);
    }
}
