using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>A piece of text and what it is, which decides its look.</summary>
public readonly record struct TextPart(string Text, Role Role = Role.Text);
