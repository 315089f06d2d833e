namespace Nexflow.Terminal.Views.Texts;

public enum TextEdit
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
