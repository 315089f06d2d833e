using Nexflow.Cli.Hosting;

namespace Nexflow.Cli.Commands;

/// <summary>The configuration as it counts.</summary>
internal sealed class ConfigCommand : CliCommand
{
    public const string Summary = "Show the configuration and where its values come from";

    public ConfigCommand()
        : base("config", Summary)
    {
        Add(new ConfigShowCommand());
        Add(new ConfigExplainCommand());
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("nexflow config show", "all settings"),
        new("nexflow config explain console.theme", "one, with what it shadows"),
    ];

    public override Task<ExitCode> RunAsync(CommandContext context) =>
        throw new InvalidOperationException("The parser asks for one of the commands.");
}
