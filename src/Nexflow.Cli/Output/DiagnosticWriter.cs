using Nexflow.Cli.Hosting;
using Nexflow.Cli.Parsing;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

namespace Nexflow.Cli.Output;

/// <summary>Diagnostics and usage errors on stderr, in one form.</summary>
internal sealed class DiagnosticWriter(CliHost host, ColorMode color)
{
    private readonly Ansi _ansi = Ansi.For(host, color, host.ErrorIsTerminal);

    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var line in DiagnosticText.Format(diagnostics).TrimEnd('\n').Split('\n'))
        {
            host.Error.WriteLine(Paint(line));
        }
    }

    public void Write(UsageError error)
    {
        host.Error.WriteLine(Paint($"error: {PlainText.Escape(error.Message)}"));
        foreach (var help in error.Help)
        {
            host.Error.WriteLine(Paint($"help: {PlainText.Escape(help)}"));
        }
    }

    private string Paint(string line)
    {
        if (!_ansi.Enabled)
        {
            return line;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return line switch
        {
            _ when line.StartsWith("error", StringComparison.Ordinal) && colon > 0 => _ansi.Red(line[..colon]) + _ansi.Bold(line[colon..]),
            _ when line.StartsWith("warning", StringComparison.Ordinal) && colon > 0 => _ansi.Yellow(line[..colon]) + line[colon..],
            _ when line.StartsWith("help:", StringComparison.Ordinal) => _ansi.Cyan("help") + line[4..],
            _ when line.StartsWith(' ') && line.AsSpan().Trim(" |^").IsEmpty => _ansi.Red(line),
            _ when line.StartsWith(' ') => _ansi.Dim(line),
            _ => line,
        };
    }
}
