using System.Collections.Immutable;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Opening a topic, its pages and its live end, and what comes back from each read.</summary>
internal static class RecordReads
{
    public static Step<TopicsModel> Open(TopicsModel model, string topic, SeekRequest seek, UpdateContext context)
    {
        if (model.Records is { } open && open.Topic == topic && open.Seek == seek && open.Load == LoadState.Ready)
        {
            return TopicsUpdate.Fitted(model with { Focus = TopicsPane.Records, Info = null }, context);
        }

        var id = model.NextRequest;
        var records = new RecordListModel
        {
            Topic = topic,
            Seek = seek,
            Request = id,
            NewestFirst = seek.NewestFirst,
            Bookmarks = model.Records?.Topic == topic ? model.Records.Bookmarks : [],
        };
        var opened = model with { Records = records, Info = null, Detail = null, Focus = TopicsPane.Records, NextRequest = id + 1, Zoomed = false };
        var read = new Effect.Read(new ReadRequest(id, topic, seek, seek.NewestFirst, AtTop: false, Follow: false, seek.NewestFirst, SeekRequest.PageSize));
        return new Step<TopicsModel>(TopicsUpdate.Fitted(opened, context), Cancelled(model.Records).Add(read));
    }

    /// <summary>The effects that stop every read of a list that is left.</summary>
    public static ImmutableArray<Effect> Cancelled(RecordListModel? records) =>
        records is null ? []
        : [.. new[] { records.Request, records.PageRequest, records.FollowRequest }.Where(r => r != 0).Distinct().Select(r => new Effect.CancelRead(r))];

    public static Step<TopicsModel> Apply(TopicsModel model, ConsoleMessage message, UpdateContext context)
    {
        if (model.Records is not { } records)
        {
            return model;
        }

        var rows = TopicsLayout.Of(model, context.Body).MainRows;
        return message switch
        {
            ConsoleMessage.ReadStarted m when IsOurs(records, m.Request) => model with { Records = RecordListUpdate.Started(records, m.Ranges) },
            ConsoleMessage.RecordsArrived m when m.Request == records.FollowRequest && !context.Live => model with { Records = RecordListUpdate.Hold(records, m.Rows) },
            ConsoleMessage.RecordsArrived m when IsOurs(records, m.Request) => Arrived(model, records, m, rows, context),
            ConsoleMessage.ReadEnded m when IsOurs(records, m.Request) => Ended(model, records, m, context),
            ConsoleMessage.ReadFailed m when IsOurs(records, m.Request) => model with { Records = Failed(records, m) },
            _ => model,
        };
    }

    /// <summary>The next page beyond what is loaded; nothing before the first has ended, when one is on its way or there is none.</summary>
    public static Step<TopicsModel> Page(TopicsModel model, bool older, ReadSearch? search = null)
    {
        if (model.Records is not { Read.End: not null, PageRequest: 0 } records || !CanPage(records, older))
        {
            return model;
        }

        return Beyond(model, records, older, search);
    }

    private static bool CanPage(RecordListModel records, bool older) =>
        older ? records.HasOlder : !records.Following && (!records.IsBounded || records.HasNewer);

    private static Step<TopicsModel> Beyond(TopicsModel model, RecordListModel records, bool older, ReadSearch? search)
    {
        var ranges = records.Edges.Select(e => new PartitionRange(
            new TopicPartition(records.Topic, e.Key),
            older ? e.Value.From : e.Value.High,
            older ? e.Value.Low : records.IsBounded ? e.Value.To : long.MaxValue));
        var id = model.NextRequest;
        var request = new ReadRequest(id, records.Topic, records.Seek, older, AtTop: older != records.NewestFirst, Follow: false, records.NewestFirst, search is null ? SeekRequest.PageSize : int.MaxValue, [.. ranges], search);
        var reading = records with { PageRequest = id, PageOlder = older, Searching = search is not null };
        return new Step<TopicsModel>(model with { NextRequest = id + 1, Records = reading }, new Effect.Read(request));
    }

    public static Step<TopicsModel> Follow(TopicsModel model)
    {
        if (model.Records is not { } records)
        {
            return model;
        }

        if (records.FollowRequest != 0)
        {
            return new Step<TopicsModel>(model with { Records = records with { FollowRequest = 0 } }, new Effect.CancelRead(records.FollowRequest));
        }

        var ranges = records.Edges.Select(e => new PartitionRange(new TopicPartition(records.Topic, e.Key), e.Value.High, long.MaxValue)).ToImmutableArray();
        var id = model.NextRequest;
        var request = new ReadRequest(id, records.Topic, SeekRequest.Follow, Backward: false, AtTop: records.NewestFirst, Follow: true, records.NewestFirst, int.MaxValue, ranges.IsEmpty ? null : ranges);
        return new Step<TopicsModel>(model with { NextRequest = id + 1, Records = records with { FollowRequest = id, Unseen = 0 } }, new Effect.Read(request));
    }

    private static Step<TopicsModel> Arrived(TopicsModel model, RecordListModel records, ConsoleMessage.RecordsArrived m, int rows, UpdateContext context)
    {
        var arrived = RecordListUpdate.Arrived(records, m.Rows, m.AtTop, m.Request == records.FollowRequest, rows, context.Reader);
        var next = model with { Records = arrived with { OpensFirst = false } };
        return records.OpensFirst && model.Focus == TopicsPane.Records && arrived.Current is not null ? RecordCommands.OpenDetail(next, context) : next;
    }

    private static bool IsOurs(RecordListModel records, int request) =>
        request != 0 && (request == records.Request || request == records.PageRequest || request == records.FollowRequest);

    private static Step<TopicsModel> Ended(TopicsModel model, RecordListModel records, ConsoleMessage.ReadEnded m, UpdateContext context)
    {
        var older = m.Request == records.PageRequest ? records.PageOlder : records.NewestFirst;
        var covered = m.Request == records.FollowRequest ? records : RecordListUpdate.Covered(records, m.Verdict, older);
        var next = model with { Records = Without(covered, m.Request) with { Load = LoadState.Ready, Read = records.Read.Ended(m.Verdict) } };
        return m.Request != records.Request ? next
            : records.Seek.Live && records.FollowRequest == 0 ? Follow(next)
            : RecordSearch.On(next, context);
    }

    private static RecordListModel Failed(RecordListModel records, ConsoleMessage.ReadFailed m) => Without(records, m.Request) with
    {
        Problem = m.Problem,
        Read = records.Read with { End = ScanEnd.Error },
        Load = records.All.Count == 0 ? LoadState.Failed : LoadState.Ready,
    };

    private static RecordListModel Without(RecordListModel records, int request) => records with
    {
        PageRequest = request == records.PageRequest ? 0 : records.PageRequest,
        Searching = records.Searching && request != records.PageRequest,
        FollowRequest = request == records.FollowRequest ? 0 : records.FollowRequest,
    };
}
