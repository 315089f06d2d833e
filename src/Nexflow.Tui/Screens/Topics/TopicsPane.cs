namespace Nexflow.Tui.Screens.Topics;

internal enum TopicsPane
{
    List,
    Records,
    Info,
    Detail,
}
