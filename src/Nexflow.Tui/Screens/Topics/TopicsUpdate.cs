using Nexflow.Streams.Stats;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>The Topics screen's update: what the cluster said, and which pane a command goes to.</summary>
internal static class TopicsUpdate
{
    public static Step<TopicsModel> Apply(TopicsModel model, ConsoleMessage message, UpdateContext context) => message switch
    {
        ConsoleMessage.Sampled m => Sampled(model, m.Inventory, context),
        ConsoleMessage.ClusterFailed m => model with { List = model.List with { Load = LoadState.Failed, Problem = m.Problem } },
        ConsoleMessage.ConfigLoaded m when IsConfigOf(model, m.Topic) => model with { Info = model.Info! with { Load = LoadState.Ready, Config = m.Config, Problem = null } },
        ConsoleMessage.ConfigFailed m when IsConfigOf(model, m.Topic) => model with { Info = model.Info! with { Load = LoadState.Failed, Problem = m.Problem } },
        ConsoleMessage.ReadStarted or ConsoleMessage.RecordsArrived or ConsoleMessage.ReadEnded or ConsoleMessage.ReadFailed => RecordReads.Apply(model, message, context),
        ConsoleMessage.Decoded m when ReferenceEquals(model.Detail?.Row, m.Row) => model with { Detail = model.Detail with { Load = LoadState.Ready, Content = m.Content, Problem = null } },
        ConsoleMessage.DecodeFailed m when ReferenceEquals(model.Detail?.Row, m.Row) => model with { Detail = model.Detail with { Load = LoadState.Failed, Problem = m.Problem } },
        ConsoleMessage.Rested => model with { GlanceAt = null },
        ConsoleMessage.Resized => Fitted(model, context),
        ConsoleMessage.Invoked m => Invoked(model, m, context),
        _ => model,
    };

    /// <summary>Cursors within what their panes show now.</summary>
    public static TopicsModel Fitted(TopicsModel model, UpdateContext context)
    {
        var layout = TopicsLayout.Of(model, context.Body);
        return model with
        {
            List = model.List with { Cursor = model.List.Cursor.Fit(model.List.Shown.Length, layout.ListRows) },
            Records = model.Records is { } r ? r with { Cursor = r.Cursor.Fit(r.Shown.Count, layout.MainRows) } : null,
        };
    }

    private static Step<TopicsModel> Sampled(TopicsModel model, Inventory inventory, UpdateContext context)
    {
        var before = model.List.All.ToDictionary(r => r.Name);
        var since = model.List.SampledAt is { } at ? inventory.Topics.At - at : TimeSpan.Zero;
        var list = model.List with
        {
            All = [.. inventory.Topics.Topics.Select(t => TopicRow.Next(t, before.GetValueOrDefault(t.Name), since))],
            Load = LoadState.Ready,
            Problem = null,
            SampledAt = inventory.Topics.At,
        };
        return model with { Groups = inventory.Groups.Groups, List = list.Arranged(TopicsLayout.Of(model, context.Body).ListRows) };
    }

    private static bool IsConfigOf(TopicsModel model, string topic) => model.Info is { Kind: TopicInfoKind.Config } info && info.Topic == topic;

    private static Step<TopicsModel> Invoked(TopicsModel model, ConsoleMessage.Invoked command, UpdateContext context)
    {
        if (PaneCommands.Apply(model, command, context) is { } done)
        {
            return done;
        }

        return model.Focus switch
        {
            TopicsPane.List => TopicListUpdate.Apply(model, command, context),
            TopicsPane.Records => RecordCommands.Apply(model, command, context),
            TopicsPane.Detail => DetailUpdate.Apply(model, command, context),
            _ => TopicInfoUpdate.Apply(model, command, context),
        };
    }
}
