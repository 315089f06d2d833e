using Nexflow.Cli.Hosting;
using Nexflow.Reports.Doctor;
using Nexflow.Terminal.Rendering;

namespace Nexflow.Cli.Doctor;

/// <summary>What the console will find: terminal, size, locale, colours.</summary>
internal sealed class TerminalChecks(CliHost host)
{
    private const int MinWidth = 40;

    public IEnumerable<DoctorCheck> Run()
    {
        var capabilities = TerminalCapabilities.Detect(host.Variable, new CapabilityOverrides { IsTerminal = host.OutputIsTerminal });
        yield return Terminal(capabilities);
        yield return capabilities.Unicode
            ? new DoctorCheck("locale", CheckStatus.Ok, $"UTF-8 ({Locale()})")
            : new DoctorCheck("locale", CheckStatus.Warning, $"ASCII only ({Locale()})", "set LANG=C.UTF-8 (and a terminal with a Unicode font) to see more than ASCII");
        yield return Colours(capabilities);
    }

    private DoctorCheck Terminal(TerminalCapabilities capabilities)
    {
        var term = host.Variable("TERM") is { Length: > 0 } name ? name : "not set";
        if (!host.OutputIsTerminal)
        {
            return new DoctorCheck("terminal", CheckStatus.Ok, "stdout is not a terminal: the console is not available here, every command is");
        }

        if (capabilities.IsDumb)
        {
            return new DoctorCheck("terminal", CheckStatus.Warning, $"TERM is {term}: the console cannot place a cursor", "set TERM to what your terminal is, mostly xterm-256color");
        }

        return host.TerminalWidth() is { } width and < MinWidth
            ? new DoctorCheck("terminal", CheckStatus.Warning, $"{term}, {width} columns", $"make it {MinWidth} columns wide at least")
            : new DoctorCheck("terminal", CheckStatus.Ok, $"{term}{(capabilities.IsTmux ? " in tmux" : "")}{(capabilities.IsSsh ? " over SSH" : "")}, {host.TerminalWidth()} columns");
    }

    private DoctorCheck Colours(TerminalCapabilities capabilities)
    {
        var why = host.Variable("NO_COLOR") is { Length: > 0 } ? " (NO_COLOR is set)" : "";
        return new DoctorCheck("colours", CheckStatus.Ok, capabilities.Colours switch
        {
            ColourLevel.Mono => $"none{why}",
            ColourLevel.Ansi16 => "16",
            ColourLevel.Ansi256 => "256",
            _ => "16 million",
        });
    }

    private string Locale() => new[] { "LC_ALL", "LC_CTYPE", "LANG" }
        .Select(name => (name, value: host.Variable(name)))
        .Where(pair => !string.IsNullOrEmpty(pair.value))
        .Select(pair => $"{pair.name}={pair.value}")
        .FirstOrDefault() ?? "no LC_ALL, LC_CTYPE or LANG";
}
