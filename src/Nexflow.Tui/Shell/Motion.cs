namespace Nexflow.Tui.Shell;

internal enum Motion
{
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Left,
    Right,
}
