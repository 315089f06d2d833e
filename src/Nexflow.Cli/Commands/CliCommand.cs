using System.CommandLine;
using Nexflow.Cli.Hosting;

namespace Nexflow.Cli.Commands;

/// <summary>One command of the command line: its options, its examples, and what it does.</summary>
internal abstract class CliCommand(string name, string description) : Command(name, description)
{
    /// <summary>Shown at the end of its help page.</summary>
    public virtual IReadOnlyList<Example> Examples => [];

    public abstract Task<ExitCode> RunAsync(CommandContext context);
}
