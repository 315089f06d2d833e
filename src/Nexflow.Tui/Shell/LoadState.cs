namespace Nexflow.Tui.Shell;

internal enum LoadState
{
    Idle,
    Loading,
    Ready,
    Failed,
}
