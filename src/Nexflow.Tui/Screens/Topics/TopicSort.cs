namespace Nexflow.Tui.Screens.Topics;

internal enum TopicSort
{
    Name,
    Messages,
    Rate,
    Lag,
    Partitions,
}
