namespace Nexflow.Terminal.Tty;

/// <summary>The fixed byte strings of taking and giving back the screen. Leaving is entering, backwards.</summary>
internal static class TtySequences
{
    // 1049: the other screen, cursor saved. 25: cursor. 2004: pasted text comes in brackets. 1002, 1006: mouse with drags, in decimal form.
    internal static ReadOnlySpan<byte> Enter => "\e[?1049h\e[?25l\e[?2004h"u8;

    // Entering without the other screen, where we already are: 1049 again would save the wrong cursor.
    internal static ReadOnlySpan<byte> Modes => "\e[?25l\e[?2004h"u8;

    internal static ReadOnlySpan<byte> MouseOn => "\e[?1002h\e[?1006h"u8;

    internal static ReadOnlySpan<byte> MouseOff => "\e[?1006l\e[?1002l"u8;

    // Begins with a string terminator, which ends whatever sequence was cut off in the middle of a frame.
    internal static ReadOnlySpan<byte> Leave => "\e[?2004l\e[0m\e[?25h\e[?1049l"u8;

    internal static ReadOnlySpan<byte> Abort => "\e\\"u8;

    internal static ReadOnlySpan<byte> EndSynchronized => "\e[?2026l"u8;

    // DECRQM 2026, then DA1, which every terminal answers: the end of waiting for the first.
    internal static ReadOnlySpan<byte> Queries => "\e[?2026$p\e[c"u8;

    /// <summary>All of leaving in one array, never moved by the collector, so that any thread can write it at any time.</summary>
    internal static byte[] BuildLeave(bool mouse, bool synchronized)
    {
        byte[] bytes = [.. Abort, .. synchronized ? EndSynchronized : [], .. mouse ? MouseOff : [], .. Leave];
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        return pinned;
    }
}
