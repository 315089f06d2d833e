namespace Nexflow.Tui.Shell;

internal readonly record struct TextColumn(string Title, bool Right);
