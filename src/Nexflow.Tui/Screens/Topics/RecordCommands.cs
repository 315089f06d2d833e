using System.Collections.Immutable;
using Nexflow.Terminal.Views;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Commands of the record list.</summary>
internal static class RecordCommands
{
    /// <summary>Columns a value is shifted by, at a press.</summary>
    private const int ShiftStep = 16;

    public static Step<TopicsModel> Apply(TopicsModel model, ConsoleMessage.Invoked command, UpdateContext context)
    {
        if (model.Records is not { } records)
        {
            return model;
        }

        if (CommandIds.MotionOf(command.Id) is { } motion)
        {
            return Moved(model, records, motion, context);
        }

        return command.Id switch
        {
            CommandIds.RecordOpen when records.Current is not null => OpenDetail(model, context),
            CommandIds.RecordOpen => model with { Records = records with { OpensFirst = records.Load == LoadState.Loading } },
            CommandIds.SeekTo when SeekText.Parse(command.Argument ?? "", context.Now).Seek is { } seek => RecordReads.Open(model with { Records = records with { Load = LoadState.Loading } }, records.Topic, seek, context),
            CommandIds.SortBy => RecordReads.Open(model, records.Topic, command.Argument == "oldest" ? SeekRequest.Earliest : SeekRequest.Latest, context),
            CommandIds.Follow when records.IsBounded => RecordReads.Open(model, records.Topic, SeekRequest.Follow, context),
            CommandIds.Follow => RecordReads.Follow(model),
            CommandIds.Older or CommandIds.Newer => Paged(model, records, command.Id == CommandIds.Older, context),
            CommandIds.Refresh => RecordReads.Open(model with { Records = records with { Load = LoadState.Loading } }, records.Topic, records.Seek, context),
            CommandIds.FindNext => Moved(model, records, Motion.Down, context),
            CommandIds.FindPrevious => Moved(model, records, Motion.Up, context),
            CommandIds.Bookmark when records.Current is { } row => model with { Records = records with { Bookmarks = Toggled(records.Bookmarks, row.Id) } },
            CommandIds.Mark when records.Current is { } row => Moved(model, records with { Marks = Toggled(records.Marks, row.Id), RangeFrom = row.Id }, Motion.Down, context),
            CommandIds.MarkRange => model with { Records = Ranged(records) },
            CommandIds.MarkInvert => model with { Records = records with { Marks = [.. records.Shown.Rows.Select(r => r.Id).Where(id => !records.Marks.Contains(id))] } },
            CommandIds.DetailNext or CommandIds.DetailPrevious or CommandIds.Schema when model.Detail is not null => DetailUpdate.Apply(model, command, context),
            _ => model,
        };
    }

    public static Step<TopicsModel> OpenDetail(TopicsModel model, UpdateContext context)
    {
        if (model.Records?.Current is not { } row)
        {
            return model;
        }

        var detail = new DetailModel { Row = row, View = model.PreferredView };
        return new Step<TopicsModel>(TopicsUpdate.Fitted(model with { Detail = detail, Focus = TopicsPane.Detail }, context), new Effect.Decode(row));
    }

    private static Step<TopicsModel> Moved(TopicsModel model, RecordListModel records, Motion motion, UpdateContext context)
    {
        if (motion is Motion.Left or Motion.Right)
        {
            var shift = Math.Max(0, records.Shift + (motion == Motion.Right ? ShiftStep : -ShiftStep));
            return model with { Records = records with { Shift = Math.Min(shift, RecordText.MaxLength) } };
        }

        var rows = TopicsLayout.Of(model, context.Body).MainRows;
        var moved = model with { Records = RecordListUpdate.Moved(records, records.Cursor.Move(motion, records.Shown.Count, rows)) };
        var step = Followed(moved);
        var atEnd = records.Shown.Count - moved.Records.Cursor.Index <= rows && motion is Motion.Down or Motion.PageDown or Motion.Last;
        if (!atEnd)
        {
            return step;
        }

        var page = records.Filter.IsEmpty ? RecordReads.Page(step.Model, older: records.NewestFirst) : RecordSearch.On(step.Model, context);
        return page.And(step.Effects);
    }

    /// <summary>A page of what the filter asks for, where the list goes on; where memory is full, a page of records.</summary>
    private static Step<TopicsModel> Paged(TopicsModel model, RecordListModel records, bool older, UpdateContext context)
    {
        var search = older == records.NewestFirst ? RecordSearch.On(model, context) : model;
        return ReferenceEquals(search.Model, model) ? RecordReads.Page(model, older) : search;
    }

    /// <summary>An open detail shows the record that the selection is on.</summary>
    private static Step<TopicsModel> Followed(TopicsModel model)
    {
        if (model.Detail is not { } detail || model.Records?.Current is not { } row || ReferenceEquals(detail.Row, row))
        {
            return model;
        }

        return new Step<TopicsModel>(model with { Detail = new DetailModel { Row = row, View = detail.View } }, new Effect.Decode(row));
    }

    private static RecordListModel Ranged(RecordListModel records)
    {
        if (records.Current is not { } row)
        {
            return records;
        }

        var from = records.RangeFrom is { } start ? records.Shown.IndexOf(start) : -1;
        if (from < 0)
        {
            return records with { RangeFrom = row.Id, Marks = records.Marks.Add(row.Id) };
        }

        var (low, high) = from <= records.Cursor.Index ? (from, records.Cursor.Index) : (records.Cursor.Index, from);
        var range = Enumerable.Range(low, high - low + 1).Select(i => records.Shown[i].Id);
        return records with { Marks = records.Marks.Union(range), RangeFrom = null };
    }

    private static ImmutableHashSet<RecordId> Toggled(ImmutableHashSet<RecordId> set, RecordId id) => set.Contains(id) ? set.Remove(id) : set.Add(id);
}
