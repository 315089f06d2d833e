using Nexflow.Terminal.Themes;

namespace Nexflow.Tui.Shell;

/// <summary>A piece of text and what it is, which decides its look.</summary>
internal readonly record struct TextPart(string Text, Role Role = Role.Text);
