using System.Text;

namespace Nexflow.Terminal.Tty;

/// <summary>
/// One open terminal, in its own file description: being non-blocking here does not make the shell's standard input so.
/// </summary>
internal sealed unsafe class TtyDevice : IDisposable
{
    private const string ControllingTerminal = "/dev/tty";
    private const int Flags = Libc.OpenReadWrite | Libc.OpenNoControllingTerminal | Libc.OpenNonBlocking | Libc.OpenCloseOnExec;
    private const int DefaultColumns = 80, DefaultRows = 24;

    private Termios _saved;
    private Termios _raw;
    private int _open = 1;

    private TtyDevice(int descriptor, Termios saved)
    {
        Descriptor = descriptor;
        _saved = saved;
        _raw = saved.ToRaw();
    }

    /// <summary>The descriptor, for <c>poll</c>.</summary>
    internal int Descriptor { get; }

    /// <summary>The settings found when the terminal was opened, as <c>stty</c> takes them.</summary>
    internal string SavedSettings => _saved.ToSttyForm();

    /// <summary>Opens the controlling terminal, whatever standard input and output are; else the terminal one of them is.</summary>
    /// <exception cref="NoTerminalException">There is none, or it does not tell its settings.</exception>
    internal static TtyDevice OpenControlling()
    {
        int descriptor = Libc.Open(ControllingTerminal, Flags, 0);
        for (int standard = 0; descriptor < 0 && standard < 3; standard++)
        {
            descriptor = NameOf(standard) is { } name ? Libc.Open(name, Flags, 0) : -1;
        }

        return descriptor >= 0
            ? Adopt(descriptor)
            : throw new NoTerminalException(NoTerminalCause.NotATerminal, "There is no terminal: neither /dev/tty nor standard input, output or error is one.");
    }

    /// <summary>Opens the terminal at <paramref name="path"/>.</summary>
    internal static TtyDevice Open(string path)
    {
        int descriptor = Libc.Open(path, Flags, 0);
        return descriptor >= 0
            ? Adopt(descriptor)
            : throw new NoTerminalException(NoTerminalCause.NotATerminal, $"{path} cannot be opened (error {Libc.LastError}).");
    }

    /// <summary>The size now; 80×24 where the terminal does not know (serial lines).</summary>
    internal WindowSize Size()
    {
        ushort* size = stackalloc ushort[4];
        return Libc.IoControl(Descriptor, Libc.GetWindowSize, size) == 0 && size[0] > 0 && size[1] > 0
            ? new WindowSize(size[1], size[0])
            : new WindowSize(DefaultColumns, DefaultRows);
    }

    /// <summary>Bytes come unprocessed from now on. False when the terminal is gone.</summary>
    internal bool MakeRaw()
    {
        fixed (Termios* raw = &_raw)
        {
            return Libc.SetAttributes(Descriptor, Libc.SetNow, raw) == 0;
        }
    }

    /// <summary>Brings back the settings found at opening and drops unread input: what was meant for us must not reach the shell.</summary>
    internal void Restore()
    {
        _ = Libc.Flush(Descriptor, Libc.FlushInput);
        fixed (Termios* saved = &_saved)
        {
            _ = Libc.SetAttributes(Descriptor, Libc.SetNow, saved);
        }
    }

    /// <summary>Bytes read: 0 when nothing waits, −1 when the terminal is gone.</summary>
    internal int Read(Span<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            nint count = Libc.Read(Descriptor, start, (nuint)buffer.Length);
            return count switch
            {
                > 0 => (int)count,
                0 => -1,
                _ => Libc.LastError is Libc.ErrorAgain or Libc.ErrorInterrupted ? 0 : -1,
            };
        }
    }

    /// <summary>Bytes taken: 0 when the terminal takes none now, −1 when it is gone.</summary>
    internal int Write(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            nint count = Libc.Write(Descriptor, start, (nuint)bytes.Length);
            return count >= 0 ? (int)count : Libc.LastError is Libc.ErrorAgain or Libc.ErrorInterrupted ? 0 : -1;
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _open, 0) == 1)
        {
            _ = Libc.Close(Descriptor);
        }
    }

    private static TtyDevice Adopt(int descriptor)
    {
        Termios saved;
        if (Libc.GetAttributes(descriptor, &saved) == 0)
        {
            return new TtyDevice(descriptor, saved);
        }

        int error = Libc.LastError;
        _ = Libc.Close(descriptor);
        throw new NoTerminalException(NoTerminalCause.Refused, $"The terminal does not tell its settings (error {error}).");
    }

    private static string? NameOf(int descriptor)
    {
        if (Libc.IsTerminal(descriptor) == 0)
        {
            return null;
        }

        byte* name = stackalloc byte[256];
        return Libc.TerminalName(descriptor, name, 256) == 0
            ? Encoding.UTF8.GetString(System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpanFromNullTerminated(name))
            : null;
    }
}
