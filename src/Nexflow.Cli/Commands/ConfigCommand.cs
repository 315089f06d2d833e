using Nexflow.Cli.Hosting;
using Nexflow.Cli.Parsing;

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
        throw new UsageException("config needs one of its commands: show, explain", "nexflow config --help shows how they are used");
}
