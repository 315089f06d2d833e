using System.CommandLine;
using Nexflow.Cli.Hosting;

namespace Nexflow.Cli.Commands;

/// <summary>The full-screen console; also what a bare <c>nexflow</c> runs.</summary>
internal sealed class ConsoleCommand : CliCommand
{
    public const string Summary = "Open the full-screen console (the default)";

    public ConsoleCommand()
        : base("console", Summary) => AddOptions(this);

    public override IReadOnlyList<Example> Examples =>
    [
        new("nexflow", "the console on the default profile, or on the embedded demo"),
        new("nexflow console --cluster snapshots/pre-migration", "a captured incident, read-only"),
    ];

    public static void AddOptions(Command command)
    {
    }

    public override Task<ExitCode> RunAsync(CommandContext context)
    {
        context.Host.Error.WriteLine("The console is not part of this build yet. Try: nexflow topics");
        return Task.FromResult(ExitCode.Refused);
    }
}
