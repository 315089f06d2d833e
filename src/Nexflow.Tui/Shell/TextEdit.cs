namespace Nexflow.Tui.Shell;

internal enum TextEdit
{
    Left,
    Right,
    Home,
    End,
    Backspace,
    Delete,
    DeleteWord,
    DeleteToStart,
    Clear,
}
