namespace Nexflow.Cli.Commands;

/// <summary>All commands, in the order of the help page.</summary>
internal static class CommandCatalogue
{
    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        new("console", CommandGroup.Console, ConsoleCommand.Summary, () => new ConsoleCommand()),
        new("version", CommandGroup.Self, VersionCommand.Summary, () => new VersionCommand()),
    ];

    public static IEnumerable<string> VisibleNames => All.Where(entry => entry.Group != CommandGroup.Hidden).Select(entry => entry.Name);
}
