namespace Nexflow.Tui.Shell;

internal enum JobPhase
{
    Running,
    Done,
    Failed,
    Cancelled,
}
