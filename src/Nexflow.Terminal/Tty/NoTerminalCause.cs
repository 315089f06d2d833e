namespace Nexflow.Terminal.Tty;

/// <summary>Why a full-screen program cannot run here.</summary>
public enum NoTerminalCause
{
    /// <summary>There is no controlling terminal and neither input nor output is one.</summary>
    NotATerminal,

    /// <summary>TERM is unset or says "dumb": the terminal cannot place its cursor.</summary>
    Dumb,

    /// <summary>The terminal exists but refuses its settings to be read or changed.</summary>
    Refused,
}
