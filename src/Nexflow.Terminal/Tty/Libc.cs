using System.Runtime.InteropServices;

namespace Nexflow.Terminal.Tty;

/// <summary>The few system calls the terminal needs. Every signature is blittable, so that calls neither allocate nor marshal.</summary>
internal static unsafe partial class Libc
{
    internal const int OpenReadWrite = 0x2, OpenNoControllingTerminal = 0x100, OpenNonBlocking = 0x800, OpenCloseOnExec = 0x80000;
    internal const int ErrorInterrupted = 4, ErrorAgain = 11;
    internal const short PollIn = 0x1, PollOut = 0x4, PollError = 0x8, PollHangup = 0x10, PollInvalid = 0x20;
    internal const int SetNow = 0, FlushInput = 0;
    internal const nuint GetWindowSize = 0x5413;
    internal const int EventNonBlocking = 0x800, EventCloseOnExec = 0x80000;
    internal const int SignalStop = 19;

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "close")]
    internal static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "read")]
    internal static partial nint Read(int descriptor, byte* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "write")]
    internal static partial nint Write(int descriptor, byte* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "poll")]
    internal static partial int Poll(PollEntry* entries, nuint count, int timeoutMilliseconds);

    [LibraryImport("libc", EntryPoint = "ioctl")]
    internal static partial int IoControl(int descriptor, nuint request, void* argument);

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    internal static partial int GetAttributes(int descriptor, Termios* settings);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    internal static partial int SetAttributes(int descriptor, int when, Termios* settings);

    [LibraryImport("libc", EntryPoint = "tcflush")]
    internal static partial int Flush(int descriptor, int queue);

    [LibraryImport("libc", EntryPoint = "isatty")]
    internal static partial int IsTerminal(int descriptor);

    [LibraryImport("libc", EntryPoint = "ttyname_r")]
    internal static partial int TerminalName(int descriptor, byte* buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "eventfd")]
    internal static partial int CreateEvent(uint initial, int flags);

    [LibraryImport("libc", EntryPoint = "kill")]
    internal static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "getpgid")]
    internal static partial int ProcessGroup(int process);

    [LibraryImport("libc", EntryPoint = "getsid")]
    internal static partial int Session(int process);

    [LibraryImport("libc", EntryPoint = "_exit")]
    internal static partial void ExitNow(int status);

    /// <summary>The error of the call just made on this thread.</summary>
    internal static int LastError => Marshal.GetLastSystemError();
}
