using System.Collections;
using System.Text;

namespace Nexflow.Cli.Hosting;

/// <summary>
/// The real process. The streams are plain descriptors, not <c>System.Console</c>: that one swallows a broken pipe, and
/// <c>nexflow peek … | head -1</c> would read the whole topic for nobody.
/// </summary>
internal static class SystemHost
{
    private const int BufferSize = 32 * 1024;

    public static CliHost Create() => new()
    {
        Output = Open(1, autoFlush: false),
        Error = Open(2, autoFlush: true),
        OutputIsTerminal = Libc.IsTerminal(1),
        ErrorIsTerminal = Libc.IsTerminal(2),
        TerminalWidth = () => Libc.Columns(1) ?? Libc.Columns(2),
        Variable = Environment.GetEnvironmentVariable,
        Variables = Variables,
        WorkingFolder = Environment.CurrentDirectory,
        OpenSignals = () => new PosixSignals(),
    };

    private static Dictionary<string, string> Variables()
    {
        var variables = new Dictionary<string, string>();
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            if (entry is { Key: string name, Value: string value } && name.StartsWith("NEXFLOW_", StringComparison.Ordinal))
            {
                variables[name] = value;
            }
        }

        return variables;
    }

    private static StreamWriter Open(int descriptor, bool autoFlush) =>
        new(new DescriptorStream(descriptor), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize)
        {
            AutoFlush = autoFlush,
            NewLine = "\n",
        };
}
