namespace Nexflow.Tui.Screens.Topics;

internal enum TopicInfoKind
{
    Partitions,
    Config,
    Groups,
}
