using System.Runtime.InteropServices;

namespace Nexflow.Terminal.Tty;

/// <summary>Linux's <c>struct pollfd</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PollEntry
{
    internal int Descriptor;
    internal short Wanted;
    internal short Happened;
}
