namespace Nexflow.Tui.Shell;

internal enum FilterKind
{
    None,
    Words,
    Regex,
    Inverse,
}
