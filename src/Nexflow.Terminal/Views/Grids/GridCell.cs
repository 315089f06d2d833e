using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Grids;

/// <summary>One cell of a grid.</summary>
/// <param name="Text">Anything, of any length; cleaned and cut when it is drawn.</param>
/// <param name="Role">How it looks; null: as the column says.</param>
public readonly record struct GridCell(string Text, Role? Role = null)
{
    public static implicit operator GridCell(string text) => new(text);
}
