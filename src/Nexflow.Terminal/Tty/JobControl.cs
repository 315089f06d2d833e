using System.Globalization;

namespace Nexflow.Terminal.Tty;

/// <summary>Stopping as the terminal's own ^Z would: the whole job, so that a wrapper (<c>dotnet run</c>, a script) stops with us.</summary>
internal static class JobControl
{
    /// <summary>
    /// True when somebody could continue us: a process of our session outside our job started it. Without one (a container's first
    /// process, <c>xterm -e</c>) a stopped program would stay stopped for ever.
    /// </summary>
    internal static bool CanStop()
    {
        int group = Libc.ProcessGroup(0);
        int parent = ParentOf(Environment.ProcessId);
        while (parent > 1 && Libc.ProcessGroup(parent) == group)
        {
            parent = ParentOf(parent);
        }

        return parent > 1 && Libc.Session(parent) == Libc.Session(0);
    }

    /// <summary>Stops the job; returns when it is continued.</summary>
    internal static void StopJob() => _ = Libc.Kill(0, Libc.SignalStop);

    private static int ParentOf(int process)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat");
        if (!File.Exists(path))
        {
            return 0;
        }

        // "pid (name) state ppid …": the name may contain anything.
        string stat = File.ReadAllText(path);
        string[] fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > 1 && int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out int parent) ? parent : 0;
    }
}
