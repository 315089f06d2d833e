namespace Nexflow.Tui.Shell;

/// <summary>A line of the help: keys and what they do, or a heading when there are no keys.</summary>
internal readonly record struct HelpLine(string Keys, string Text, bool Enabled);
