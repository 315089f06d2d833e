namespace Nexflow.Terminal.Views.Frames;

public enum ToastKind
{
    Info,
    Success,
    Warning,
    Error,
}
