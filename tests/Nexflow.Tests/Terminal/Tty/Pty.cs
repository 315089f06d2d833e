using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Nexflow.Tests.Terminal.Tty;

/// <summary>A real pseudo terminal: this end plays the person and the screen.</summary>
internal sealed partial class Pty : IDisposable
{
    private const int ReadWrite = 0x2, NoControllingTerminal = 0x100, NonBlocking = 0x800;
    private const nuint SetWindowSize = 0x5414;
    private const int PatienceMilliseconds = 15_000;

    private readonly StringBuilder _seen = new();
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly int _keeper;
    private int _master;

    internal Pty(int columns = 80, int rows = 24)
    {
        _master = posix_openpt(ReadWrite | NoControllingTerminal);
        byte[] name = new byte[128];
        if (_master < 0 || grantpt(_master) != 0 || unlockpt(_master) != 0 || ptsname_r(_master, name, (nuint)name.Length) != 0)
        {
            throw new InvalidOperationException("No pseudo terminal is to be had.");
        }

        Path = Encoding.ASCII.GetString(name, 0, Array.IndexOf(name, (byte)0));
        _keeper = open(Path, ReadWrite | NoControllingTerminal | NonBlocking);
        Resize(columns, rows);
    }

    /// <summary>What to open as the terminal.</summary>
    internal string Path { get; }

    /// <summary>All that was written to the terminal so far.</summary>
    internal string Seen => _seen.ToString();

    /// <summary>The settings as the system's own tool tells them.</summary>
    internal string Settings()
    {
        using Process stty = Process.Start(new ProcessStartInfo("stty", ["-F", Path, "-g"]) { RedirectStandardOutput = true })!;
        return stty.StandardOutput.ReadToEnd().Trim();
    }

    internal void Type(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Assert.Equal(bytes.Length, write(_master, bytes, (nuint)bytes.Length));
    }

    internal void Resize(int columns, int rows) =>
        Assert.Equal(0, ioctl(_master, SetWindowSize, [(ushort)rows, (ushort)columns, 0, 0]));

    /// <summary>Reads on until the text has been written.</summary>
    internal void WaitFor(string text)
    {
        long start = Stopwatch.GetTimestamp();
        while (!Seen.Contains(text, StringComparison.Ordinal))
        {
            int left = PatienceMilliseconds - (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            Assert.True(left > 0 && ReadSome(left), $"'{text}' did not come; seen: {Seen.Replace("\e", "\\e", StringComparison.Ordinal)}");
        }
    }

    /// <summary>Reads what waits.</summary>
    internal string ReadAll()
    {
        while (ReadSome(0))
        {
        }

        return Seen;
    }

    /// <summary>The terminal's window is closed.</summary>
    internal void Vanish()
    {
        close(_keeper);
        close(_master);
        _master = -1;
    }

    public void Dispose()
    {
        if (_master >= 0)
        {
            Vanish();
        }
    }

    private bool ReadSome(int milliseconds)
    {
        // struct pollfd: descriptor, wanted events (1: input), happened events.
        int[] entry = [_master, 1];
        byte[] buffer = new byte[4096];
        if (poll(entry, 1, milliseconds) <= 0)
        {
            return false;
        }

        nint count = read(_master, buffer, (nuint)buffer.Length);
        char[] text = new char[buffer.Length];
        _seen.Append(text, 0, _decoder.GetChars(buffer, 0, (int)Math.Max(count, 0), text, 0));
        return count > 0;
    }

#pragma warning disable SYSLIB1054 // Tests need no source-generated marshalling.
    [DllImport("libc")]
    private static extern int posix_openpt(int flags);

    [DllImport("libc")]
    private static extern int grantpt(int descriptor);

    [DllImport("libc")]
    private static extern int unlockpt(int descriptor);

    [DllImport("libc")]
    private static extern int ptsname_r(int descriptor, byte[] buffer, nuint length);

    [DllImport("libc", CharSet = CharSet.Ansi, BestFitMapping = false)]
    private static extern int open(string path, int flags);

    [DllImport("libc")]
    private static extern int close(int descriptor);

    [DllImport("libc")]
    private static extern nint read(int descriptor, byte[] buffer, nuint count);

    [DllImport("libc")]
    private static extern nint write(int descriptor, byte[] buffer, nuint count);

    [DllImport("libc")]
    private static extern int ioctl(int descriptor, nuint request, ushort[] size);

    [DllImport("libc")]
    private static extern int poll([In, Out] int[] entries, nuint count, int milliseconds);
}
