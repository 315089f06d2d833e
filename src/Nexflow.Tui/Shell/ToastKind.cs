namespace Nexflow.Tui.Shell;

internal enum ToastKind
{
    Info,
    Success,
    Warning,
    Error,
}
