using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Nexflow.Terminal.Tty;

/// <summary>
/// A waiting <c>sh</c> that restores the terminal when this process dies without a goodbye (SIGKILL, a crash of the runtime). It reads
/// from a pipe of ours: a line means that all is well, its end that we are gone.
/// </summary>
internal sealed class TerminalGuard : IDisposable
{
    // In a session of its own where that can be had: killing the job's whole group spares it, and the terminal may be set from there.
    private const string Outer = """exec 3<>/dev/tty 1>&3 2>/dev/null; command -v setsid >/dev/null && exec setsid sh -c "$1" guard "$2" "$3"; exec sh -c "$1" guard "$2" "$3" """;

    // Holds out against what stops or ends the job it belongs to; TTOU, because it is in the background once the shell is back.
    private const string Inner = """trap '' HUP INT QUIT TERM TSTP TTOU; read -r word; [ "$word" = bye ] || { printf "$1" >&3; stty "$2" <&3; }""";

    private readonly Process _shell;

    private TerminalGuard(Process shell) => _shell = shell;

    /// <summary>Starts the guard. Null where there is no <c>sh</c>: the guard is a comfort, not a need.</summary>
    internal static TerminalGuard? Start(string settings, ReadOnlySpan<byte> leave)
    {
        ProcessStartInfo start = new("/bin/sh") { RedirectStandardInput = true, UseShellExecute = false };
        start.Environment["LC_ALL"] = "C";
        foreach (string argument in (string[])["-c", Outer, "guard", Inner, Printable(leave), settings])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start) is { } shell ? new TerminalGuard(shell) : null;
        }
        catch (Win32Exception error)
        {
            Trace.TraceWarning($"No terminal guard: {error.Message}");
            return null;
        }
    }

    /// <summary>Says goodbye; the shell ends by itself.</summary>
    public void Dispose()
    {
        try
        {
            _shell.StandardInput.BaseStream.Write("bye\n"u8);
            _shell.StandardInput.Close();
        }
        catch (IOException error)
        {
            Trace.TraceWarning($"The terminal guard has gone: {error.Message}");
        }

        _shell.Dispose();
    }

    private static string Printable(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new();
        foreach (byte value in bytes)
        {
            text.Append(value == 0x1b ? "\\033" : value == '\\' ? "\\\\" : ((char)value).ToString());
        }

        return text.ToString();
    }
}
