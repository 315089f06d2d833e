namespace Nexflow.Cli.Commands;

/// <summary>All commands, in the order of the help page.</summary>
internal static class CommandCatalogue
{
    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        new("console", CommandGroup.Console, ConsoleCommand.Summary, () => new ConsoleCommand()),
        new("topics", CommandGroup.Look, TopicsCommand.Summary, () => new TopicsCommand()),
        new("groups", CommandGroup.Look, GroupsCommand.Summary, () => new GroupsCommand()),
        new("peek", CommandGroup.Look, PeekCommand.Summary, () => new PeekCommand()),
        new("doctor", CommandGroup.Self, DoctorCommand.Summary, () => new DoctorCommand()),
        new("config", CommandGroup.Self, ConfigCommand.Summary, () => new ConfigCommand()),
        new("explain", CommandGroup.Self, ExplainCommand.Summary, () => new ExplainCommand()),
        new("completion", CommandGroup.Self, CompletionCommand.Summary, () => new CompletionCommand()),
        new("version", CommandGroup.Self, VersionCommand.Summary, () => new VersionCommand()),
        new(CompleteCommand.CommandName, CommandGroup.Hidden, "", () => new CompleteCommand()),
    ];

    public static IEnumerable<string> VisibleNames => All.Where(entry => entry.Group != CommandGroup.Hidden).Select(entry => entry.Name);
}
