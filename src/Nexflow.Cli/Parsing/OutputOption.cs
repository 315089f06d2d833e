using System.CommandLine;
using Nexflow.Cli.Output;

namespace Nexflow.Cli.Parsing;

/// <summary>The option <c>--output</c> of every command that prints results.</summary>
internal static class OutputOption
{
    public static Option<OutputFormat> Create() => Choice.Option("--output", ["-o"], "Format of the results", OutputFormat.Table);
}
