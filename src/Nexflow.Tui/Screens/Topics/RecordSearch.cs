using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>
/// A filter looks further than the first page: through a range that has an end to its end, so that the count is the range's; else until
/// the screen is full. Never beyond what is kept in memory: a row that was found stays.
/// </summary>
internal static class RecordSearch
{
    /// <summary>Nothing when there is no filter, when what is in sight is enough, and when there is nothing more to read.</summary>
    public static Step<TopicsModel> On(TopicsModel model, UpdateContext context)
    {
        if (model.Records is not { HasMore: true, Filter: { IsEmpty: false, Error: null } } records)
        {
            return model;
        }

        var rows = TopicsLayout.Of(model, context.Body).MainRows;
        var wanted = records.IsBounded ? int.MaxValue : records.Cursor.Index + (2 * rows) - records.Shown.Count;
        var room = (RecordListModel.Budget * 3 / 4) - records.All.Cost;
        return wanted <= 0 || room <= 0 ? model : RecordReads.Page(model, records.NewestFirst, new ReadSearch(records.Filter, wanted, room));
    }

    /// <summary>Stops looking for what is no longer asked.</summary>
    public static Step<TopicsModel> Stopped(TopicsModel model) =>
        model.Records is { Searching: true } records
            ? new Step<TopicsModel>(model with { Records = records with { Searching = false, PageRequest = 0 } }, new Effect.CancelRead(records.PageRequest))
            : model;
}
