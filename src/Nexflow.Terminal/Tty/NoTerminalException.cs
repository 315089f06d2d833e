namespace Nexflow.Terminal.Tty;

/// <summary>There is no terminal that could show a full-screen program. Nothing was changed when this is thrown.</summary>
public sealed class NoTerminalException(NoTerminalCause cause, string message) : Exception(message)
{
    /// <summary>What was found instead.</summary>
    public NoTerminalCause Cause { get; } = cause;

    /// <summary>Trying again under the same conditions gives the same answer.</summary>
    public bool IsTransient => false;
}
