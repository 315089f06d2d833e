using Nexflow.Cli.Hosting;
using Nexflow.Terminal.Rendering;

namespace Nexflow.Cli.Output;

/// <summary>The few styles of our own lines, or nothing at all. Results are styled by their reports.</summary>
internal sealed class Ansi(bool enabled)
{
    public bool Enabled { get; } = enabled;

    public static Ansi For(CliHost host, ColorMode mode, bool isTerminal)
    {
        var word = mode == ColorMode.Auto ? null : mode.ToString().ToLowerInvariant();
        var capabilities = TerminalCapabilities.Detect(host.Variable, new CapabilityOverrides { Colour = word, IsTerminal = isTerminal });
        return new Ansi(capabilities.Colours != ColourLevel.Mono);
    }

    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Red(string text) => Wrap("1;31", text);

    public string Yellow(string text) => Wrap("1;33", text);

    public string Green(string text) => Wrap("32", text);

    public string Cyan(string text) => Wrap("36", text);

    private string Wrap(string code, string text) => Enabled ? $"\e[{code}m{text}\e[0m" : text;
}
