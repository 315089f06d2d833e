using Nexflow.Terminal.Rendering;

namespace Nexflow.Tests.Terminal.Rendering;

public sealed class TerminalCapabilitiesTests
{
    /// <summary>Flag, then variables as NAME=value separated by blanks.</summary>
    [Theory]
    [InlineData(null, "TERM=xterm", ColourLevel.Ansi16)]
    [InlineData(null, "TERM=xterm-256color", ColourLevel.Ansi256)]
    [InlineData(null, "TERM=xterm-256color COLORTERM=truecolor", ColourLevel.TrueColour)]
    [InlineData(null, "TERM=xterm COLORTERM=24bit", ColourLevel.TrueColour)]
    [InlineData(null, "TERM=xterm-direct", ColourLevel.TrueColour)]
    [InlineData(null, "TERM=xterm-kitty", ColourLevel.Ansi256)]
    [InlineData(null, "TERM=linux", ColourLevel.Ansi16)]
    [InlineData(null, "TERM=screen", ColourLevel.Ansi16)]
    [InlineData(null, "TERM=vt100", ColourLevel.Mono)]
    [InlineData(null, "TERM=vt220 COLORTERM=truecolor", ColourLevel.Mono)]
    [InlineData(null, "TERM=dumb COLORTERM=truecolor", ColourLevel.Mono)]
    [InlineData(null, "", ColourLevel.Mono)]
    [InlineData(null, "TERM=xterm NO_COLOR=1", ColourLevel.Mono)]
    [InlineData(null, "TERM=xterm NO_COLOR=", ColourLevel.Ansi16)]
    [InlineData(null, "TERM=xterm-256color NO_COLOR=1 FORCE_COLOR=3", ColourLevel.Mono)]
    [InlineData(null, "TERM=xterm FORCE_COLOR=3", ColourLevel.TrueColour)]
    [InlineData(null, "TERM=xterm-256color FORCE_COLOR=0", ColourLevel.Mono)]
    [InlineData(null, "TERM=dumb FORCE_COLOR=1", ColourLevel.Ansi16)]
    [InlineData(null, "TERM=xterm-256color CLICOLOR_FORCE=1", ColourLevel.Ansi256)]
    [InlineData(null, "TERM=dumb CLICOLOR_FORCE=0", ColourLevel.Mono)]
    [InlineData(null, "TERM=xterm NO_COLOR=1 NEXFLOW_COLOR=256", ColourLevel.Ansi256)]
    [InlineData(null, "TERM=xterm NO_COLOR=1 NEXFLOW_COLOR=auto", ColourLevel.Mono)]
    [InlineData(null, "TERM=xterm NEXFLOW_COLOR=never", ColourLevel.Mono)]
    [InlineData(null, "TERM=xterm NEXFLOW_COLOR=nonsense", ColourLevel.Ansi16)]
    [InlineData("truecolor", "TERM=xterm NEXFLOW_COLOR=never NO_COLOR=1", ColourLevel.TrueColour)]
    [InlineData("never", "TERM=xterm-256color FORCE_COLOR=3", ColourLevel.Mono)]
    [InlineData("always", "TERM=xterm-256color NO_COLOR=1", ColourLevel.Ansi256)]
    [InlineData("always", "TERM=dumb", ColourLevel.Ansi16)]
    [InlineData("auto", "TERM=xterm NEXFLOW_COLOR=never", ColourLevel.Ansi16)]
    [InlineData("16", "TERM=xterm-256color", ColourLevel.Ansi16)]
    public void Detect_Colours_FirstOfTheOrderWins(string? flag, string variables, ColourLevel expected) =>
        Assert.Equal(expected, Detect(variables, new CapabilityOverrides { Colour = flag }).Colours);

    [Theory]
    [InlineData("TERM=xterm-256color", ColourLevel.Mono)]
    [InlineData("TERM=xterm-256color CLICOLOR_FORCE=1", ColourLevel.Ansi256)]
    [InlineData("TERM=xterm-256color NEXFLOW_COLOR=16", ColourLevel.Ansi16)]
    public void Detect_OutputIsNoTerminal_ColoursOnlyWhenForced(string variables, ColourLevel expected) =>
        Assert.Equal(expected, Detect(variables, new CapabilityOverrides { IsTerminal = false }).Colours);

    [Theory]
    [InlineData("TERM=xterm LANG=en_US.UTF-8", true)]
    [InlineData("TERM=xterm LANG=en_US.utf8", true)]
    [InlineData("TERM=xterm LANG=C", false)]
    [InlineData("TERM=xterm", false)]
    [InlineData("TERM=xterm LANG=en_US.UTF-8 LC_CTYPE=de_DE.ISO-8859-1", false)]
    [InlineData("TERM=xterm LANG=C LC_CTYPE=C.UTF-8", true)]
    [InlineData("TERM=xterm LANG=C.UTF-8 LC_CTYPE=C.UTF-8 LC_ALL=POSIX", false)]
    [InlineData("TERM=xterm LANG=C.UTF-8 LC_ALL=", true)]
    [InlineData("TERM=linux LANG=C.UTF-8", false)]
    [InlineData("TERM=vt220 LANG=C.UTF-8", false)]
    [InlineData("TERM=vte-256color LANG=C.UTF-8", true)]
    public void Detect_Locale_DecidesUnicode(string variables, bool expected)
    {
        Assert.Equal(expected, Detect(variables, new CapabilityOverrides()).Unicode);
        Assert.False(Detect(variables, new CapabilityOverrides { Ascii = true }).Unicode);
    }

    [Theory]
    [InlineData("TERM=dumb", true, false, false)]
    [InlineData("", true, false, false)]
    [InlineData("TERM=", true, false, false)]
    [InlineData("TERM=tmux-256color", false, true, false)]
    [InlineData("TERM=screen-256color TMUX=/tmp/tmux-0/default,1,0", false, true, false)]
    [InlineData("TERM=screen-256color", false, false, false)]
    [InlineData("TERM=xterm SSH_TTY=/dev/pts/1", false, false, true)]
    [InlineData("TERM=xterm SSH_CONNECTION=10.0.0.1", false, false, true)]
    public void Detect_Surroundings_Known(string variables, bool dumb, bool tmux, bool ssh)
    {
        TerminalCapabilities found = Detect(variables, new CapabilityOverrides());

        Assert.Equal((dumb, tmux, ssh), (found.IsDumb, found.IsTmux, found.IsSsh));
    }

    [Theory]
    [InlineData("TERM=xterm-256color", true, true)]
    [InlineData("TERM=linux", true, false)]
    [InlineData("TERM=rxvt-unicode-256color", true, false)]
    [InlineData("TERM=screen-256color", false, false)]
    [InlineData("TERM=screen-256color TMUX=x", true, true)]
    [InlineData("TERM=vt100", false, false)]
    [InlineData("TERM=somethingelse", false, false)]
    public void Detect_Term_DecidesEraseAndRepeat(string variables, bool erase, bool repeat)
    {
        TerminalCapabilities found = Detect(variables, new CapabilityOverrides());

        Assert.Equal((erase, repeat), (found.BackColourErase, found.Repeat));
    }

    [Theory]
    [InlineData("LANG=ja_JP.UTF-8", true)]
    [InlineData("LANG=zh_CN.UTF-8 LC_CTYPE=en_US.UTF-8", false)]
    [InlineData("LANG=en_US.UTF-8 LC_ALL=ko_KR.UTF-8", true)]
    [InlineData("LANG=de_DE.UTF-8", false)]
    [InlineData("", false)]
    public void Detect_EastAsianLocale_DoubtsAmbiguousWidths(string variables, bool expected) =>
        Assert.Equal(expected, Detect("TERM=xterm " + variables, new CapabilityOverrides()).AmbiguousWidth);

    private static TerminalCapabilities Detect(string variables, CapabilityOverrides flags)
    {
        var environment = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(v => v.Split('=', 2)).ToDictionary(v => v[0], v => v[1], StringComparer.Ordinal);
        return TerminalCapabilities.Detect(name => environment.GetValueOrDefault(name), flags);
    }
}
