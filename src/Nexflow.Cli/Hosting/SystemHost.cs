using System.Collections;
using System.Text;

namespace Nexflow.Cli.Hosting;

/// <summary>
/// The real process. The streams are plain descriptors, not <c>System.Console</c>: that one swallows a broken pipe, and
/// <c>nexflow peek … | head -1</c> would read the whole topic for nobody.
/// </summary>
internal static class SystemHost
{
    /// <summary>Characters. Larger buffers save no time, and cost page faults at every start.</summary>
    private const int DataBuffer = 8 * 1024;

    private const int MessageBuffer = 512;

    public static CliHost Create() => new()
    {
        Output = Open(new DescriptorStream(1), DataBuffer, autoFlush: false),
        Error = Open(new DescriptorStream(2, lossy: true), MessageBuffer, autoFlush: true),
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

    private static StreamWriter Open(DescriptorStream stream, int buffer, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), buffer)
        {
            AutoFlush = autoFlush,
            NewLine = "\n",
        };
}
