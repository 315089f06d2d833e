using Nexflow.Cli.Hosting;
using Nexflow.Reports;
using Spectre.Console;

namespace Nexflow.Cli.Output;

/// <summary>Prints a report. Folded to the terminal's width; never folded or cut when the output is a pipe or a file.</summary>
internal static class ReportPrinter
{
    private const int Unlimited = 100_000;

    public static void Print<T>(CliHost host, ColorMode color, IReport<T> report, T result)
    {
        var width = host.OutputIsTerminal ? host.TerminalWidth() ?? 80 : Unlimited;
        var ansi = Ansi.For(host, color, host.OutputIsTerminal);
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi.Enabled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ansi.Enabled ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new ReportOutput(text, width),
        });
        console.Profile.Width = width;
        console.Write(report.Build(result, width));
        WriteTrimmed(host.Output, text.ToString());
    }

    /// <summary>Without the spaces that fill the last column.</summary>
    private static void WriteTrimmed(TextWriter output, string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            output.WriteLine(line.TrimEnd(' ', '\r'));
        }
    }
}
