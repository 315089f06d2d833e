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
        new("nexflow console --screen topics --ascii", "for a terminal without Unicode"),
    ];

    public static void AddOptions(Command command)
    {
        command.Add(new Option<string?>("--screen") { Description = "Screen to open first", HelpName = "NAME" });
        command.Add(new Option<string?>("--theme") { Description = "Colour theme", HelpName = "NAME" });
        command.Add(new Option<bool>("--ascii") { Description = "Draw with ASCII characters only" });
        command.Add(new Option<bool>("--linear") { Description = "Plain lines for screen readers" });
    }

    public override Task<ExitCode> RunAsync(CommandContext context)
    {
        context.Host.Error.WriteLine("The console is not part of this build yet. Try: nexflow topics");
        return Task.FromResult(ExitCode.Refused);
    }
}
