namespace Nexflow.Terminal.Views;

public enum Motion
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
