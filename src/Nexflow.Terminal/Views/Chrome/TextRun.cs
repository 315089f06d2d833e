using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Chrome;

/// <summary>A piece of a line.</summary>
/// <param name="Text">Anything; cleaned when it is drawn.</param>
/// <param name="Role">How it looks; null: as the line.</param>
public readonly record struct TextRun(string Text, Role? Role = null)
{
    public static implicit operator TextRun(string text) => new(text);
}
