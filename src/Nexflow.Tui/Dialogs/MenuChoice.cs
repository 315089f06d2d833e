namespace Nexflow.Tui.Dialogs;

/// <summary>A key pressed in a menu: the argument is the character.</summary>
internal static class MenuChoice
{
    public const string Command = "menu.choose";
}
