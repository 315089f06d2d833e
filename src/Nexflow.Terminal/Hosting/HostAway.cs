using System.Diagnostics;
using Nexflow.Terminal.Tty;

namespace Nexflow.Terminal.Hosting;

/// <summary>The times when the terminal belongs to somebody else: the shell after ^Z, an editor, a pager.</summary>
internal sealed class HostAway(TerminalParts parts, HostExits exits)
{
    // Whatever standard input and output are, the other program talks to the terminal.
    private const string OnTerminal = """exec "$@" </dev/tty >/dev/tty""";

    /// <summary>Stops the job; returns when it is continued.</summary>
    internal void Suspend()
    {
        if (!JobControl.CanStop())
        {
            return;
        }

        exits.StopsItself = true;
        parts.Session.Leave();
        exits.StopJob();
        Return();
    }

    /// <summary>Runs a program on the terminal and waits for its end.</summary>
    internal int Run(IReadOnlyList<string> command)
    {
        ProcessStartInfo start = new("/bin/sh") { UseShellExecute = false };
        foreach (string argument in (IEnumerable<string>)["-c", OnTerminal, "nexflow", .. command])
        {
            start.ArgumentList.Add(argument);
        }

        exits.IsAway = true;
        parts.Session.Leave();
        try
        {
            using Process process = Process.Start(start) ?? throw new InvalidOperationException("The shell did not start.");
            process.WaitForExit();
            return process.ExitCode;
        }
        finally
        {
            exits.IsAway = false;
            Return();
        }
    }

    /// <summary>Another process stopped and continued us: the screen is still ours, but its settings are the shell's.</summary>
    internal void Reclaim()
    {
        parts.Session.Reclaim();
        Repaint();
    }

    private void Return()
    {
        parts.Session.Enter();
        Repaint();
    }

    private void Repaint()
    {
        parts.Screen.Invalidate();
        parts.Gui.IsChanged = true;
        parts.Size.IsStale = true;
    }
}
