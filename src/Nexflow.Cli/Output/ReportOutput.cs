using System.Text;
using Spectre.Console;

namespace Nexflow.Cli.Output;

/// <summary>
/// Where Spectre writes a report. Its own class compares the writer with <c>Console.Out</c>, and that alone makes the runtime switch the
/// terminal's keypad mode.
/// </summary>
internal sealed class ReportOutput(TextWriter writer, int width) : IAnsiConsoleOutput
{
    private const int AnyHeight = 25;

    public TextWriter Writer => writer;

    public bool IsTerminal => false;

    public int Width => width;

    public int Height => AnyHeight;

    public void SetEncoding(Encoding encoding)
    {
    }
}
