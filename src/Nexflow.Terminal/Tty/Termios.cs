using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Nexflow.Terminal.Tty;

/// <summary>Linux's <c>struct termios</c> as glibc and musl lay it out (60 bytes, 32 control characters).</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct Termios
{
    private const uint IgnoreBreak = 0x1, BreakInterrupt = 0x2, ParityMark = 0x8, Strip = 0x20, NewlineToReturn = 0x40,
        IgnoreReturn = 0x80, ReturnToNewline = 0x100, InputFlow = 0x400;
    private const uint PostProcess = 0x1;
    private const uint SizeMask = 0x30, ParityEnable = 0x100, Size8 = 0x30;
    private const uint Signals = 0x1, Canonical = 0x2, Echo = 0x8, EchoNewline = 0x40, Extended = 0x8000;
    private const int MinimumIndex = 6, TimeIndex = 5;

    private uint _input;
    private uint _output;
    private uint _control;
    private uint _local;
    private readonly byte _line;
    private ControlCharacters _characters;
    private readonly uint _inputSpeed;
    private readonly uint _outputSpeed;

    /// <summary>These settings as <c>cfmakeraw</c> would leave them: bytes come and go unchanged, one at a time.</summary>
    internal readonly Termios ToRaw()
    {
        Termios raw = this;
        raw._input &= ~(IgnoreBreak | BreakInterrupt | ParityMark | Strip | NewlineToReturn | IgnoreReturn | ReturnToNewline | InputFlow);
        raw._output &= ~PostProcess;
        raw._local &= ~(Echo | EchoNewline | Canonical | Signals | Extended);
        raw._control = (raw._control & ~(SizeMask | ParityEnable)) | Size8;
        raw._characters[MinimumIndex] = 1;
        raw._characters[TimeIndex] = 0;
        return raw;
    }

    /// <summary>The form that <c>stty</c> prints with <c>-g</c> and takes back: hexadecimal fields between colons.</summary>
    internal readonly string ToSttyForm()
    {
        StringBuilder form = new(120);
        form.Append(CultureInfo.InvariantCulture, $"{_input:x}:{_output:x}:{_control:x}:{_local:x}");
        foreach (byte character in _characters)
        {
            form.Append(CultureInfo.InvariantCulture, $":{character:x}");
        }

        return form.ToString();
    }

    [InlineArray(32)]
    private struct ControlCharacters
    {
        private byte _first;
    }
}
