using System.Runtime.InteropServices;

namespace Nexflow.Cli.Hosting;

/// <summary>The few calls that the class library hides behind <c>System.Console</c>, which changes the terminal's settings as it starts.</summary>
internal static partial class Libc
{
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;
    private const int WriteAccess = 2;
    private const short WritableEvent = 4;

    private static int WouldBlock => OperatingSystem.IsLinux() ? 11 : 35;

    private static nuint WindowSizeRequest => OperatingSystem.IsLinux() ? 0x5413u : 0x40087468u;

    public static bool IsTerminal(int descriptor) => NativeIsTerminal(descriptor) == 1;

    /// <summary>Whether this process may create files in the folder.</summary>
    public static bool IsWritable(string folder) => NativeAccess(folder, WriteAccess) == 0;

    /// <summary>Columns of the terminal behind the descriptor, or null.</summary>
    public static int? Columns(int descriptor)
    {
        var size = default(WindowSize);
        return NativeIoctl(descriptor, WindowSizeRequest, ref size) == 0 && size.Columns > 0 ? size.Columns : null;
    }

    /// <summary>Writes some of the bytes; answers how many.</summary>
    public static unsafe int Write(int descriptor, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            while (true)
            {
                var written = NativeWrite(descriptor, start, (nuint)bytes.Length);
                if (written >= 0)
                {
                    return (int)written;
                }

                var error = Marshal.GetLastPInvokeError();
                if (error == BrokenPipe)
                {
                    throw new BrokenPipeException();
                }

                if (error == WouldBlock)
                {
                    var wait = new PollRequest { Descriptor = descriptor, Events = WritableEvent };
                    _ = NativePoll(ref wait, 1, -1);
                }
                else if (error != Interrupted)
                {
                    throw new IOException(Marshal.GetPInvokeErrorMessage(error));
                }
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "isatty")]
    private static partial int NativeIsTerminal(int descriptor);

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int NativeAccess(string path, int mode);

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int NativeIoctl(int descriptor, nuint request, ref WindowSize size);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static unsafe partial nint NativeWrite(int descriptor, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int NativePoll(ref PollRequest request, nuint count, int timeout);

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort PixelsWide;
        public ushort PixelsHigh;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct PollRequest
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }
}
