namespace Nexflow.Terminal.Views.Texts;

public enum FilterKind
{
    None,
    Words,
    Regex,
    Inverse,
}
