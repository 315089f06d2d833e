namespace Nexflow.Tui.Shell;

/// <summary>One choice: its key, its words, what it runs.</summary>
/// <param name="Detail">Said beside the label, dimmed.</param>
internal sealed record MenuItem(char Key, string Label, string Command, string? Argument = null, string? Detail = null, bool Current = false);
