using Nexflow.Terminal.Views;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

internal static class TopicInfoUpdate
{
    public static Step<TopicsModel> Apply(TopicsModel model, ConsoleMessage.Invoked command, UpdateContext context)
    {
        if (model.Info is not { } info)
        {
            return model;
        }

        var count = TopicInfoTable.Of(model, info).Rows.Length;
        var rows = TopicsLayout.Of(model, context.Body).MainRows;
        if (CommandIds.MotionOf(command.Id) is { } motion)
        {
            return model with { Info = info with { Cursor = info.Cursor.Move(motion, count, rows) } };
        }

        return command.Id switch
        {
            CommandIds.FindNext => model with { Info = info with { Cursor = info.Cursor.Move(Motion.Down, count, rows) } },
            CommandIds.FindPrevious => model with { Info = info with { Cursor = info.Cursor.Move(Motion.Up, count, rows) } },
            CommandIds.InfoOpen => RecordReads.Open(model, info.Topic, SeekOf(model, info) ?? SeekRequest.Latest, context),
            CommandIds.Follow => RecordReads.Open(model, info.Topic, SeekRequest.Follow, context),
            CommandIds.SeekTo when SeekText.Parse(command.Argument ?? "", context.Now).Seek is { } seek => RecordReads.Open(model, info.Topic, seek, context),
            CommandIds.Refresh => Refreshed(model, info),
            _ => model,
        };
    }

    private static Step<TopicsModel> Refreshed(TopicsModel model, TopicInfoModel info) => info.Kind == TopicInfoKind.Config
        ? new Step<TopicsModel>(model with { Info = info with { Load = LoadState.Loading } }, new Effect.LoadConfig(info.Topic))
        : new Step<TopicsModel>(model, new Effect.LoadCluster());

    /// <summary>Enter on a partition reads that partition alone.</summary>
    private static SeekRequest? SeekOf(TopicsModel model, TopicInfoModel info) =>
        info.Kind == TopicInfoKind.Partitions && TopicInfoTable.Current(model, info) is { } partition
            ? SeekRequest.Latest with { Label = $"partition {partition}", Partition = int.Parse(partition, System.Globalization.CultureInfo.InvariantCulture) }
            : null;
}
