using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Commands about panes, whichever has the focus: going back, focus, sizes, what is opened beside the list.</summary>
internal static class PaneCommands
{
    public static Step<TopicsModel>? Apply(TopicsModel model, ConsoleMessage.Invoked command, UpdateContext context) => command.Id switch
    {
        CommandIds.Back => Back(model, context),
        CommandIds.PaneNext => TopicsUpdate.Fitted(model with { Focus = Next(model, 1), Zoomed = false }, context),
        CommandIds.PanePrevious => TopicsUpdate.Fitted(model with { Focus = Next(model, -1), Zoomed = false }, context),
        CommandIds.Detail => FocusDetail(model, context),
        CommandIds.Zoom => TopicsUpdate.Fitted(model with { Zoomed = !model.Zoomed }, context),
        CommandIds.Grow => TopicsUpdate.Fitted(Resized(model, 1), context),
        CommandIds.Shrink => TopicsUpdate.Fitted(Resized(model, -1), context),
        CommandIds.ApplyFilter => Filtered(model, TextFilter.Parse(command.Argument ?? ""), context),
        CommandIds.SearchOn => model.Focus == TopicsPane.Records ? RecordSearch.On(model, context) : model,
        CommandIds.TopicPartitions => OpenInfo(model, TopicInfoKind.Partitions, context),
        CommandIds.TopicConfig => OpenInfo(model, TopicInfoKind.Config, context),
        CommandIds.TopicGroups => OpenInfo(model, TopicInfoKind.Groups, context),
        CommandIds.OpenTopic when command.Argument is { } name => OpenByName(model, name, context),
        CommandIds.OpenGroup when command.Argument is { } group => OpenGroup(model, group, context),
        _ => default(Step<TopicsModel>?),
    };

    public static bool CanGoBack(TopicsModel model) =>
        model.Zoomed || model.Focus != TopicsPane.List || model.Records is not null || model.Info is not null || !FilterOf(model).IsEmpty;

    /// <summary>The filter of the pane that has the focus.</summary>
    public static TextFilter FilterOf(TopicsModel model) => model.Focus switch
    {
        TopicsPane.Records => model.Records?.Filter ?? TextFilter.None,
        TopicsPane.Detail => model.Detail?.Search ?? TextFilter.None,
        TopicsPane.Info => model.Info?.Filter ?? TextFilter.None,
        _ => model.List.Filter,
    };

    private static Step<TopicsModel> Back(TopicsModel model, UpdateContext context)
    {
        if (!FilterOf(model).IsEmpty)
        {
            return Filtered(model, TextFilter.None, context);
        }

        if (model.Zoomed)
        {
            return TopicsUpdate.Fitted(model with { Zoomed = false }, context);
        }

        return model.Focus switch
        {
            TopicsPane.Detail => TopicsUpdate.Fitted(model with { Detail = null, Focus = TopicsPane.Records }, context),
            TopicsPane.Info => TopicsUpdate.Fitted(model with { Info = null, Focus = model.Records is null ? TopicsPane.List : TopicsPane.Records }, context),
            _ => CloseRecords(model, context),
        };
    }

    private static Step<TopicsModel> CloseRecords(TopicsModel model, UpdateContext context)
    {
        var closed = model with { Records = null, Detail = null, Info = null, Focus = TopicsPane.List };
        return new Step<TopicsModel>(TopicsUpdate.Fitted(closed, context), RecordReads.Cancelled(model.Records));
    }

    private static TopicsPane Next(TopicsModel model, int step)
    {
        var panes = new List<TopicsPane> { TopicsPane.List };
        if (model.Info is not null)
        {
            panes.Add(TopicsPane.Info);
        }
        else if (model.Records is not null)
        {
            panes.Add(TopicsPane.Records);
            if (model.Detail is not null)
            {
                panes.Add(TopicsPane.Detail);
            }
        }

        var at = Math.Max(0, panes.IndexOf(model.Focus));
        return panes[(at + step + panes.Count) % panes.Count];
    }

    private static Step<TopicsModel> FocusDetail(TopicsModel model, UpdateContext context) =>
        model.Info is not null ? model with { Focus = TopicsPane.Info }
        : model.Detail is not null ? TopicsUpdate.Fitted(model with { Focus = TopicsPane.Detail }, context)
        : model.Records?.Current is not null ? RecordCommands.OpenDetail(model, context)
        : model;

    private static TopicsModel Resized(TopicsModel model, int step) => model.Focus switch
    {
        TopicsPane.List => model with { ListBias = Math.Clamp(model.ListBias + (step * 2), -40, 60) },
        TopicsPane.Detail => model with { DetailBias = Math.Clamp(model.DetailBias + step, -30, 30) },
        _ => model.Detail is not null
            ? model with { DetailBias = Math.Clamp(model.DetailBias - step, -30, 30) }
            : model with { ListBias = Math.Clamp(model.ListBias - (step * 2), -40, 60) },
    };

    private static Step<TopicsModel> Filtered(TopicsModel model, TextFilter filter, UpdateContext context)
    {
        var layout = TopicsLayout.Of(model, context.Body);
        return model.Focus switch
        {
            TopicsPane.Records when model.Records is { } r && r.Filter.Text != filter.Text => RefilteredRecords(model, r, filter, layout.MainRows, context),
            TopicsPane.Detail when model.Detail is { } d => model with { Detail = DetailUpdate.Searched(d, filter, context, model) },
            TopicsPane.Info when model.Info is { } i => model with { Info = i with { Filter = filter, Cursor = default } },
            TopicsPane.List => model with { List = (model.List with { Filter = filter }).Arranged(layout.ListRows) },
            _ => model,
        };
    }

    private static Step<TopicsModel> RefilteredRecords(TopicsModel model, RecordListModel records, TextFilter filter, int rows, UpdateContext context)
    {
        var stopped = RecordSearch.Stopped(model);
        return stopped with { Model = stopped.Model with { Records = RecordListUpdate.Filtered(stopped.Model.Records ?? records, filter, rows, context.Reader) } };
    }

    private static Step<TopicsModel> OpenInfo(TopicsModel model, TopicInfoKind kind, UpdateContext context)
    {
        if (model.Topic is not { } topic)
        {
            return model;
        }

        if (model.Focus == TopicsPane.Info && model.Info?.Kind == kind)
        {
            // The key that opened it closes it.
            return Back(model with { Info = model.Info with { Filter = TextFilter.None } }, context);
        }

        var load = kind == TopicInfoKind.Config;
        var info = new TopicInfoModel { Topic = topic, Kind = kind, Load = load ? LoadState.Loading : LoadState.Ready };
        var opened = TopicsUpdate.Fitted(model with { Info = info, Focus = TopicsPane.Info, Zoomed = false }, context);
        return load ? new Step<TopicsModel>(opened, new Effect.LoadConfig(topic)) : opened;
    }

    /// <summary>A group is shown among the groups of the first topic that it reads.</summary>
    private static Step<TopicsModel> OpenGroup(TopicsModel model, string id, UpdateContext context)
    {
        var topic = model.Groups.FirstOrDefault(g => g.Id == id)?.Topics.FirstOrDefault();
        if (topic is null || model.List.Find(topic) is null)
        {
            return model;
        }

        var list = (model.List with { Filter = TextFilter.None, Selected = topic }).Arranged(TopicsLayout.Of(model, context.Body).ListRows);
        var opened = OpenInfo(model with { List = list, Focus = TopicsPane.List }, TopicInfoKind.Groups, context);
        return opened.Model with { Info = opened.Model.Info! with { Filter = TextFilter.Parse(id) } };
    }

    private static Step<TopicsModel> OpenByName(TopicsModel model, string name, UpdateContext context)
    {
        if (model.List.Find(name) is not { } row)
        {
            return model;
        }

        var shownAll = model.List with { Filter = TextFilter.None, ShowInternal = model.List.ShowInternal || row.Summary.IsInternal, Selected = name };
        return RecordReads.Open(model with { List = shownAll.Arranged(TopicsLayout.Of(model, context.Body).ListRows) }, name, SeekRequest.Latest, context);
    }
}
