using Nexflow.Cli.Hosting;

namespace Nexflow.Cli.Output;

/// <summary>The few styles of our own lines, or nothing at all. Results are styled by their reports.</summary>
internal sealed class Ansi(bool enabled)
{
    public bool Enabled { get; } = enabled;

    public static Ansi For(CliHost host, ColorMode mode, bool isTerminal) => new(mode switch
    {
        ColorMode.Always => true,
        ColorMode.Never => false,
        _ => isTerminal && string.IsNullOrEmpty(host.Variable("NO_COLOR")) && host.Variable("TERM") is not (null or "" or "dumb"),
    });

    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Red(string text) => Wrap("1;31", text);

    public string Yellow(string text) => Wrap("1;33", text);

    public string Green(string text) => Wrap("32", text);

    public string Cyan(string text) => Wrap("36", text);

    private string Wrap(string code, string text) => Enabled ? $"\e[{code}m{text}\e[0m" : text;
}
