using Nexflow.Terminal.Rendering;

namespace Nexflow.Terminal.Themes;

/// <summary>What a theme file says about one role; null parts come from the theme it inherits, else from the role <see cref="Role.Text"/>.</summary>
public readonly record struct RolePatch(Colour? Foreground, Colour? Background, TextStyle? Text)
{
    internal CellStyle On(CellStyle style) => new(Foreground ?? style.Foreground, Background ?? style.Background, Text ?? style.Text);
}
